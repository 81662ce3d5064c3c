import { type FileRules, isAccepted } from '#surveys/file-rules';
import type { FileReference, InlineFile } from '#surveys/read-files';
import { referenceTo } from '~/domain/responses/files/answer-file';
import type { SentFile, SentFiles } from '../files/sent-files';
import { type AskedQuestion, fileRulesFor } from './asked';
import { askedWithin } from './asked-within';

export type FileProblem = 'fileTooLarge' | 'fileType' | 'fileEmpty' | 'tooManyFiles' | 'noRoom';

/** In the reader's words; `limit` is in bytes, or a count. */
export type SayRefused = (name: string, problem: FileProblem, limit: number) => string;

export interface RefusedFile {
  question: AskedQuestion;
  words: string;
}

/** What came for a question, and for those in its rows and panels, beside what is there already. */
export function takeFiles(
  question: AskedQuestion,
  field: string,
  { files, say }: { files: SentFiles | undefined; say: SayRefused },
): RefusedFile[] {
  if (!files || files.sent.length === 0) return [];
  return [...askedWithin(question, field)].flatMap(([inside, own]) => {
    const sent = files.sent.filter((file) => file.field === own);
    const rules = fileRulesFor(inside);
    if (!rules || sent.length === 0) return [];
    return takeInto(inside, sent, { files, rules }).map(({ name, problem, limit }) => ({
      question: inside,
      words: say(name, problem, limit),
    }));
  });
}

interface Refused {
  name: string;
  problem: FileProblem;
  limit: number;
}

function takeInto(
  question: AskedQuestion,
  sent: SentFile[],
  { files, rules }: { files: SentFiles; rules: FileRules },
): Refused[] {
  const held = rules.most === 1 ? [] : heldBy(question);
  const refused: Refused[] = [];
  for (const file of sent) {
    const wrong = whyRefused(file, rules, { held: held.length, files });
    if (wrong) refused.push({ ...wrong, name: referenceTo(file).name });
    else {
      held.push(referenceTo(file));
      files.added.push(file);
      files.room.files -= 1;
      files.room.bytes -= file.size;
    }
  }
  if (held.length === 0) return refused;
  // One file takes the place of another.
  if (rules.most === 1) files.removed.push(...idsOf(heldBy(question)));
  question.value = held;
  return refused;
}

function whyRefused(
  file: SentFile,
  rules: FileRules,
  { held, files }: { held: number; files: SentFiles },
): Omit<Refused, 'name'> | null {
  const { most, largest, accept } = rules;
  if (held >= most) return { problem: 'tooManyFiles', limit: most };
  if (file.isTooLarge || file.size > largest) return { problem: 'fileTooLarge', limit: largest };
  if (!isAccepted(accept, file)) return { problem: 'fileType', limit: 0 };
  if (file.size === 0) return { problem: 'fileEmpty', limit: 0 };
  const { room } = files;
  return room.files < 1 || room.bytes < file.size ? { problem: 'noRoom', limit: 0 } : null;
}

/** "drop q3.0.1 <id>": one file less. False where there is no such question here. */
export function dropFile(
  question: AskedQuestion,
  field: string,
  { wish, files }: { wish: string; files: SentFiles | undefined },
): boolean {
  const [, wanted, id = ''] = wish.split(' ');
  const found = [...askedWithin(question, field)].find(([, own]) => own === wanted)?.[0];
  if (!found || !fileRulesFor(found)) return false;
  const left = heldBy(found).filter((file) => !('id' in file) || file.id !== id);
  files?.removed.push(id);
  if (left.length > 0) found.value = left;
  else found.clearValue();
  return true;
}

export const heldBy = (question: AskedQuestion): (FileReference | InlineFile)[] =>
  Array.isArray(question.value) ? [...question.value] : [];

const idsOf = (files: (FileReference | InlineFile)[]): string[] =>
  files.flatMap((file) => ('id' in file ? [file.id] : []));
