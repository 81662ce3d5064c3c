import { isScalar } from '../choices';
import { isRecord } from '../element';

/** How to read a type nobody told us about, from what people answered to it. */
export function guessedType(answers: readonly unknown[]): string {
  const given = answers.filter((answer) => answer !== undefined && answer !== null);
  if (given.length === 0) return '';
  const most = (matches: (answer: unknown) => boolean) =>
    given.filter(matches).length > 0.5 * given.length;
  if (most((answer) => Array.isArray(answer) && answer.some(isRecord))) return 'paneldynamic';
  if (most(Array.isArray)) return 'checkbox';
  if (most(isRecord)) return 'matrix';
  if (most((answer) => typeof answer === 'boolean')) return 'boolean';
  if (!most(isScalar)) return '';
  const distinct = new Set(given).size;
  const repeats = typeof given[0] === 'string' && distinct <= Math.min(30, given.length / 4);
  return repeats ? 'dropdown' : 'text';
}
