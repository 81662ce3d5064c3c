import { isRecord, partOf } from './element';
import { languageIn } from './language-of';

/** Values that look like texts in languages and are answers. */
const NOT_TEXTS = ['defaultValue', 'defaultRowValue', 'correctAnswer', 'value'];

/**
 * The languages people can answer in, the one it was written in first: those that say at least half of what
 * the fullest says. Empty where nothing tells in which language it is.
 */
export function languagesOf(definition: Record<string, unknown>): string[] {
  const counts = new Map<string, number>();
  const plain: string[] = [];
  collect(definition, { counts, plain });
  const most = Math.max(0, ...counts.values());
  const own = ownLanguage(definition, plain);
  const full = [...counts].filter(([, said]) => said * 2 >= most).map(([code]) => code);
  const named = full.flatMap((code) => (code === 'default' ? [] : [code]));
  const isOwnSaid = full.includes('default') || most === 0;
  return [...new Set([...(own && isOwnSaid ? [own] : []), ...named])];
}

interface Found {
  counts: Map<string, number>;
  /** Texts in the language it was written in. */
  plain: string[];
}

function collect(node: unknown, found: Found): void {
  if (Array.isArray(node)) for (const one of node) collect(one, found);
  if (!isRecord(node)) return;
  for (const [key, part] of Object.entries(node)) {
    if (NOT_TEXTS.includes(key)) continue;
    if (typeof part === 'string' && /title|text|description|html/i.test(key))
      found.plain.push(part);
    if (isTexts(part)) count(part, found);
    else collect(part, found);
  }
}

function count(texts: Record<string, string>, { counts, plain }: Found): void {
  for (const [code, text] of Object.entries(texts))
    if (text !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  if (texts.default) plain.push(texts.default);
}

export const isLanguage = (text: string): boolean => /^[a-z]{2}(-[a-z]{2,4})?$/i.test(text);

const isTexts = (node: unknown): node is Record<string, string> =>
  isRecord(node) &&
  Object.keys(node).length > 0 &&
  Object.entries(node).every(
    ([key, text]) => typeof text === 'string' && (key === 'default' || isLanguage(key)),
  );

/** As it says itself, else as its letters and words tell. */
function ownLanguage(definition: Record<string, unknown>, texts: string[]): string | null {
  const said = partOf(definition, 'locale');
  if (typeof said === 'string' && isLanguage(said)) return said;
  const letters = texts.join('').match(/\p{L}/gu) ?? [];
  const written = (script: RegExp) =>
    letters.filter((one) => script.test(one)).length * 2 > letters.length;
  if (written(/\p{Script=Arabic}/u)) return 'ar';
  if (written(/\p{Script=Hebrew}/u)) return 'he';
  return languageIn(texts) ?? (texts.length > 0 && written(/[a-z]/i) ? 'en' : null);
}

const RIGHT_TO_LEFT = ['ar', 'he', 'iw', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

export const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(baseOf(language)) ? 'rtl' : 'ltr';
