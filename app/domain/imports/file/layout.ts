import type { Delimiter } from './csv';
import { readSample } from './csv';

export interface Layout {
  delimiter: Delimiter;
  /** Position of the header among the records; what stands above it is skipped. */
  headerRow: number;
}

/** How many of these cells are column names somebody's export is known to have. */
export type CountKnown = (cells: string[]) => number;

const delimiters: Delimiter[] = [',', ';', '\t', '|'];
const LOOKED_AT = 60;
/** Some rows of the widest table; it is cut up once for each delimiter, all in one go. */
const MOST_LETTERS = 32 * 1024;
/** More columns than we take; to look for known names in ten thousand takes long. */
const MOST_CELLS = 400;
const DEEPEST_HEADER = 20;

/** The delimiter that cuts the beginning of the file into the most regular table. */
export function sniffLayout(sample: string, countKnown: CountKnown): Layout {
  const beginning = sample.slice(0, MOST_LETTERS);
  const [best] = delimiters
    .map((delimiter) => judge(beginning, delimiter, countKnown))
    .sort((one, other) => other.score - one.score);
  return { delimiter: best!.delimiter, headerRow: best!.headerRow };
}

function judge(sample: string, delimiter: Delimiter, countKnown: CountKnown) {
  const all = readSample(sample, delimiter, LOOKED_AT).map((cells) => cells.slice(0, MOST_CELLS));
  const records = all.filter((cells) => !isBlank(cells));
  const width = usualWidth(records);
  const regular = records.filter((cells) => cells.length === width).length;
  const headerRow = findHeader(all, width, countKnown);
  const known = countKnown(all[headerRow] ?? []);
  const regularity = width > 1 && records.length > 0 ? regular / records.length : 0;
  return { delimiter, headerRow, score: known + regularity + Math.min(width, 50) / 1_000 };
}

/** The row with the most known names; in an unknown file, the first row as wide as the table. */
export function findHeader(records: string[][], width: number, countKnown: CountKnown): number {
  const upper = records.slice(0, DEEPEST_HEADER);
  const known = upper.map(countKnown);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const wide = upper.findIndex((cells) => filledCells(cells) * 2 >= width && !isBlank(cells));
  return Math.max(0, wide);
}

function usualWidth(records: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return usual?.[0] ?? 0;
}

export const isBlank = (cells: string[]): boolean => cells.every((cell) => cell.trim() === '');
const filledCells = (cells: string[]): number => cells.filter((cell) => cell.trim()).length;
