import { isRecord, type SurveyElement } from './element';

/** Where a question keeps what it is made of, each part with a text of its own. */
export const PART_LISTS = ['choices', 'rows', 'columns', 'items', 'rateValues'] as const;

export interface Part {
  /** The code of the choice, row, column or field. */
  value: string;
  /** Plain, or one per language; the code itself where nothing was written. */
  text: unknown;
}

/** Choices, rows, columns, fields and rates of a question. */
export const partsOf = (element: SurveyElement): Part[] =>
  PART_LISTS.flatMap((list) => readParts(element[list]));

export function readParts(items: unknown): Part[] {
  if (!Array.isArray(items)) return [];
  return items.map((item) => {
    if (!isRecord(item)) return { value: String(item), text: String(item) };
    const value = String(item.value ?? item.name ?? '');
    return { value, text: item.text ?? item.title ?? value };
  });
}
