import type { ByteRange } from './bytes/byte-store';

/**
 * What a Range header asks for. Null: everything, as for several ranges at once or a unit we do not
 * know. `outside`: nothing of it is there (416).
 */
export function readRange(header: string | null, size: number): ByteRange | null | 'outside' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '');
  if (!found) return null;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return null;
  // `-500`: the last five hundred.
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  return first > last ? 'outside' : { first, last };
}
