import { describe, expect, test } from 'vitest';
import {
  carrying,
  readCarriedToken,
  readResumeKey,
  readResumeToken,
  resumeCookie,
} from './resume-cookie.server';

const token = 'a-token_of-16-signs';
const asking = (cookie: string, address = '/') =>
  new Request(`http://localhost${address}`, { headers: { Cookie: cookie } });

describe('the cookie that finds an anonymous answer again', () => {
  test('is for one survey alone, for half a year, and nothing a script could read', () => {
    const cookie = resumeCookie('tea', token);
    expect(cookie).toMatch(/^answer-tea=a-token_of-16-signs; Path=\/s\/tea; Max-Age=15552000; /);
    expect(cookie).toContain('HttpOnly; SameSite=Lax');
    expect(readResumeToken(asking(`a=1; ${cookie.split(';')[0]}`), 'tea')).toBe(token);
    expect(readResumeToken(asking(cookie.split(';')[0]!), 'coffee')).toBeNull();
  });

  test('without a token is forgotten at once', () => {
    expect(resumeCookie('tea', '')).toMatch(/^answer-tea=; .*Max-Age=0/);
  });

  test.each(['', 'short', 'with spaces in it, long', 'x'.repeat(3_001), `${token}'--`])(
    'is no cookie of ours with %j in it',
    (value) => {
      expect(readResumeToken(asking(`answer-tea=${value}`), 'tea')).toBeNull();
    },
  );
});

describe('an address that carries it', () => {
  test('adds to what it asks for, and is read again', () => {
    expect(carrying('/s/tea', null)).toBe('/s/tea');
    for (const address of ['/s/tea', '/s/tea?step=1.2']) {
      const carried = carrying(address, token);
      expect(new URL(carried, 'http://x').searchParams.get('step')).toBe(
        address.includes('?') ? '1.2' : null,
      );
      expect(readCarriedToken(asking('', carried))).toBe(token);
    }
    expect(readCarriedToken(asking('', '/s/tea?mine=short'))).toBeNull();
    expect(readCarriedToken(asking('', '/s/tea'))).toBeNull();
  });
});

test('the key of a page becomes a token only where it looks like one', () => {
  const key = (value: string) => readResumeKey(new URLSearchParams({ key: value }));
  expect(key(token)).toBe(token);
  for (const value of ['', 'short', 'x'.repeat(65), `${token}=`]) expect(key(value)).toBeNull();
  expect(readResumeKey(new URLSearchParams())).toBeNull();
});
