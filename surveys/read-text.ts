import { type ReadAnswer, refuse, TEXT_LIMITS } from './read-answer-parts';

const SHAPES: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  'datetime-local': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  color: /^#[\da-f]{6}$/i,
};
const CALENDAR = ['date', 'month', 'datetime-local'];

/** Kinds of a text field that take a number and nothing else. */
export const takesNumber = (inputType?: string): boolean =>
  inputType === 'number' || inputType === 'range';

/** A typed answer: a number stays a number, a date a date, anything else is words of some length. */
export function readText(
  { inputType, maxLength }: { inputType?: string; maxLength?: number },
  value: unknown,
  most: number = TEXT_LIMITS.text,
): ReadAnswer {
  const longest = maxLength && maxLength > 0 ? maxLength : most;
  if (takesNumber(inputType)) return readNumber(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return fits(inputType ?? '', String(value)) ? { value } : refuse('invalid');
  if (typeof value !== 'string') return refuse('wrongType');
  if (value.length > longest) return refuse('tooLong', longest);
  return fits(inputType ?? '', value) ? { value } : refuse('invalid');
}

function fits(inputType: string, value: string): boolean {
  const shape = Object.hasOwn(SHAPES, inputType) ? SHAPES[inputType] : undefined;
  if (!shape) return true;
  if (!shape.test(value)) return false;
  return !CALENDAR.includes(inputType) || !Number.isNaN(Date.parse(value));
}

/** "7,5" is how a Russian types seven and a half. */
export function readNumber(value: unknown): ReadAnswer {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : refuse('wrongType');
  if (typeof value !== 'string' || value.length > 30) return refuse('wrongType');
  const text = value.trim().replace(',', '.');
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  return isNumber ? { value: Number(text) } : refuse('wrongType');
}
