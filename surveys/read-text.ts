import { type ReadAnswer, refuse } from './read-answer-parts';

const DATES: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  'datetime-local': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
};

/** A typed answer: a number stays a number, a date a date, anything else is words of some length. */
export function readText(
  inputType: string | undefined,
  longest: number,
  value: unknown,
): ReadAnswer {
  if (inputType === 'number' || inputType === 'range') return readNumber(value);
  if (typeof value === 'number' && Number.isFinite(value)) return { value: String(value) };
  if (typeof value !== 'string') return refuse('wrongType');
  if (value.length > longest) return refuse('tooLong', longest);
  const date = DATES[inputType ?? ''];
  if (date && !(date.test(value) && !Number.isNaN(Date.parse(value)))) return refuse('invalid');
  // PostgreSQL's JSON knows no zero character.
  return { value: value.replaceAll('\u0000', '') };
}

/** "7,5" is how a Russian types seven and a half. */
function readNumber(value: unknown): ReadAnswer {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : refuse('wrongType');
  if (typeof value !== 'string' || value.length > 30) return refuse('wrongType');
  const text = value.trim().replace(',', '.');
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  return isNumber ? { value: Number(text) } : refuse('wrongType');
}
