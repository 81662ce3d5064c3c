import { expect, test } from 'vitest';
import { aJpeg, aPng, part } from '#test/support/a-picture';
import { LOGO_BYTES, readColour } from './look';
import { readLogo } from './read-logo';

test('a picture is what its bytes say', () => {
  expect(readLogo(aPng(120, 40))).toEqual({ logo: { type: 'image/png', width: 120, height: 40 } });
  expect(readLogo(aJpeg(90, 30))).toEqual({ logo: { type: 'image/jpeg', width: 90, height: 30 } });
});

test.each<[string, Uint8Array, string]>([
  [
    'a drawing that may hold scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'logoKind',
  ],
  ['a page under another name', Buffer.from('<!doctype html><script>1</script>'), 'logoKind'],
  ['nothing', Buffer.alloc(0), 'logoKind'],
  ['the beginning of a PNG', aPng(9, 9).subarray(0, 20), 'logoKind'],
  [
    'a JPEG that never says how large it is',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0, 0, 0, 0, 0, 0]),
    'logoKind',
  ],
  ['no dots at all', aPng(0, 5), 'logoKind'],
  [
    'more than a phone should load',
    Buffer.concat([aPng(9, 9), Buffer.alloc(LOGO_BYTES)]),
    'logoLarge',
  ],
  ['few bytes that unpack to very many', aPng(2_001, 1), 'logoWide'],
  ['one that moves', aPng(9, 9, [part('acTL', Buffer.alloc(8))]), 'logoMoving'],
])('%s is no logo', (_what, bytes, problem) => {
  expect(readLogo(bytes)).toEqual({ problem });
});

test.each([
  ['#1F55B5', '#1f55b5'],
  ['1f5', '#11ff55'],
  [' #fff ', '#ffffff'],
  ['red', 'red'],
  ['#12345', '#12345'],
  ['}body{display:none', '}body{display:none'],
])('the colour %j is read as %j', (typed, read) => {
  expect(readColour(typed)).toBe(read);
});
