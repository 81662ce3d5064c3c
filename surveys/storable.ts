import { isRecord } from './element';

/**
 * The same answer without what PostgreSQL's JSON refuses: zero characters and halves of a sign
 * (an emoji cut in two). Nobody types them, and they must not cost anybody the rest of an answer.
 */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '');
  if (Array.isArray(value)) return value.map(storable);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part)]));
}
