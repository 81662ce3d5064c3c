import { fill, KB, MB } from './fill';
import type { Flood } from './flood';

const one = (path: string, what: string, body: Buffer, more: Partial<Flood> = {}): Flood => ({
  what: `${path.slice(1)}: ${what}`,
  path,
  body,
  times: 50,
  ...more,
});
const signIn = (what: string, body: Buffer, more?: Partial<Flood>) =>
  one('/sign-in', what, body, more);
const byScript = (what: string, body: Buffer) => one('/sign-in.data', what, body);

export const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' };

export function manyParts(size: number): Buffer {
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';
  return Buffer.concat([fill(size, part), Buffer.from('\r\n--x--\r\n')]);
}

const small = Buffer.from('email=a&password=b');

export const formFloods = (): Flood[] => [
  signIn('a small form, refused (for comparison)', small),
  signIn('8 KB of a=b&', fill(8 * KB, 'a=b&')),
  signIn('8 KB of a[0][b]=c&', fill(8 * KB, 'a[0][b]=c&')),
  signIn(
    '8 KB of other names',
    namesOf(8 * KB, (place) => `a[${place}][b]=c`),
  ),
  signIn('64 KB of a=b&', fill(64 * KB, 'a=b&')),
  signIn('64 KB of a[0][b]=c&', fill(64 * KB, 'a[0][b]=c&')),
  signIn('64 KB in one value', fill(64 * KB, 'a')),
  signIn('64 KB in many parts', manyParts(64 * KB), { headers: multipart }),
  signIn('128 KB of a=b&', fill(128 * KB, 'a=b&')),
  signIn('1 MB of a=b&', fill(MB, 'a=b&'), { times: 10 }),
  signIn('2 MB of a=b&', fill(2 * MB, 'a=b&'), { times: 10 }),
  signIn('95 MB in one value', fill(95 * MB, 'a'), { times: 1 }),
  signIn('95 MB promised, 1 KB sent', fill(KB, 'a'), { declared: 95 * MB, times: 20 }),
  byScript('a small form, refused (for comparison)', small),
  byScript('64 KB of a=b&', fill(64 * KB, 'a=b&')),
];

export function namesOf(size: number, name: (place: number) => string): Buffer {
  const pairs = Array.from({ length: size / 8 }, (_, place) => name(place)).join('&');
  return Buffer.from(pairs).subarray(0, size);
}
