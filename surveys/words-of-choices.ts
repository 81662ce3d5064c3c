import { isRecord } from './element';

/** A choice that asks for words of its own is stored as `{ value, comment }`, alone or in a list. */
const hasWords = (one: unknown): one is { value: unknown; comment?: unknown } =>
  isRecord(one) &&
  'value' in one &&
  Object.keys(one).every((key) => key === 'value' || key === 'comment');

/** The choice alone. */
export const withoutWords = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(choiceOf) : choiceOf(answer);

const choiceOf = (one: unknown): unknown => (hasWords(one) ? one.value : one);

/** The words alone, null where there are none. */
export function wordsOf(answer: unknown): string | null {
  const words = [answer].flat().flatMap((one) => (hasWords(one) ? [one.comment] : []));
  const said = words.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return said.length > 0 ? said.join('\n') : null;
}
