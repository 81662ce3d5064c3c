import { withoutOddSigns } from '~/forms/odd-signs';

/** A cell as it is stored: without control signs and marks of byte order, without outer spaces. */
export const cleanCell = (text: string): string =>
  withoutOddSigns(text).replaceAll('\ufeff', '').trim();

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
