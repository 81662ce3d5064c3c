import type { WordCode } from '~/analysis/input';

export type { WordCode };
export interface Code extends WordCode {
  id: string;
}

export const LONGEST_NAME = 60;
export const LONGEST_WORD = 60;
export const MOST_WORDS = 60;
export const MOST_CODES = 40;

export type CodeProblem =
  | 'nameMissing'
  | 'nameLong'
  | 'nameTaken'
  | 'wordsMissing'
  | 'wordShort'
  | 'wordLong'
  | 'wordsMany'
  | 'codesMany';

/** "price, Expensive" as words: lower-case, each once, in the order they were given. */
export function readWords(written: readonly string[]): string[] {
  const words = written
    .flatMap((text) => text.split(/[,;\n]/))
    .map((word) => inOneLine(word).toLowerCase())
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** Signs that are not written, and that no database keeps, are spaces too. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();

/** Words of one or two letters stand inside half of all others; "1c" does not. */
export function checkCode({ name, words }: WordCode): CodeProblem | null {
  if (name.trim() === '') return 'nameMissing';
  if (name.trim().length > LONGEST_NAME) return 'nameLong';
  if (words.length === 0) return 'wordsMissing';
  if (words.length > MOST_WORDS) return 'wordsMany';
  if (words.some((word) => word.length > LONGEST_WORD)) return 'wordLong';
  const isLong = (word: string) => /\p{L}{3,}/u.test(word) || (word.length >= 2 && /\d/.test(word));
  return words.every(isLong) ? null : 'wordShort';
}

/** Whether a report was made with just these codes; their order means nothing. */
export function sameCodes(one: readonly WordCode[], other: readonly WordCode[]): boolean {
  return plain(one) === plain(other);
}

const plain = (codes: readonly WordCode[]): string =>
  JSON.stringify(codes.map(({ name, words }) => [name, ...[...words].sort()]).sort());
