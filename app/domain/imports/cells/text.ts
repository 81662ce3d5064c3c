/** A cell as it is stored: without NUL and other control signs, without outer spaces. */
export function cleanCell(text: string): string {
  // PostgreSQL refuses NUL in text; the rest of the control signs shows nowhere.
  const visible = hasControlSign.test(text) ? text.replace(controlSigns, '') : text;
  return visible.trim();
}

const signs = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufeff]';
const hasControlSign = new RegExp(signs);
const controlSigns = new RegExp(signs, 'g');

/** The beginning of a text; a sign of two halves is never cut in two: PostgreSQL refuses a half. */
export const beginningOf = (text: string, letters: number): string =>
  text.length > letters ? text.slice(0, letters).replace(/[\ud800-\udbff]$/, '') : text;

/** No name of a column or a status is longer; patterns take too long over a megabyte of dots. */
const LONGEST_WORD = 200;

/** Two spellings of one word compare equal: case, ё and е, odd spaces, outer quotes. */
export function normalizeWord(text: string): string {
  return cleanCell(beginningOf(text, LONGEST_WORD))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/["«»“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:.*]+$/, '')
    .trim();
}
