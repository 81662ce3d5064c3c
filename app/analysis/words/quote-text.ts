import type { Place } from './words-report';

/** A stretch of a text, in UTF-16 units as JavaScript counts. */
export interface Stretch {
  start: number;
  end: number;
}

/** What stands there, with "…" where something was cut off. */
export function cutOut(text: string, { start, end }: Stretch): string {
  const before = text.slice(0, start).trim() === '' ? '' : '… ';
  const after = text.slice(end).trim() === '' ? '' : ' …';
  return `${before}${text.slice(start, end)}${after}`;
}

/**
 * The quote again, from its place in the answer: the same answer gives the same words. Empty where
 * the answer is shorter now.
 *
 * @example
 * quoteText('We moved to Rome', { from: 3, to: 8 }); // => '… moved …'
 */
export function quoteText(answer: string, { from, to }: Pick<Place, 'from' | 'to'>): string {
  const signs = [...answer];
  if (to > signs.length) return '';
  const unitsUntil = (sign: number) => signs.slice(0, sign).join('').length;
  return cutOut(answer, { start: unitsUntil(from), end: unitsUntil(to) });
}

/** In code points, which databases count in, too. */
export function placeOf(answer: string, { start, end }: Stretch): Pick<Place, 'from' | 'to'> {
  const signsUntil = (unit: number) => [...answer.slice(0, unit)].length;
  return { from: signsUntil(start), to: signsUntil(end) };
}
