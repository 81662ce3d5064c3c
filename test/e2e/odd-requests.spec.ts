// What only a program sends: never our mistake, always a plain answer.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Caller, sendForm, signUpByForm } from '#test/support/by-form';
import { rawRequest, statusIn } from '#test/support/raw-request';
import { addressOf, routeAddresses } from '#test/support/route-addresses';

const url = inject('appUrl');
const { host } = new URL(url);
let founder: Caller;
let survey: string;

beforeAll(async () => {
  founder = await signUpByForm(url);
  const answer = await sendForm(
    `${url}/w/${founder.workspace}/surveys/new`,
    { template: 'find-the-a-segment' },
    { Cookie: founder.cookie },
  );
  survey = answer.headers.get('location')?.split('/')[4] ?? '';
  expect(survey, 'a survey of her own').not.toBe('');
});

/** Neither text nor a part of an address. */
const unreadable = ['%00', 'a%00b', '%E0%A4%A', '%ED%A0%80', '%', '%2'];
const odd = [
  '..%2f..%2fetc',
  '%0d%0aX-Odd:1',
  '%F0%9F%98%80',
  "1'or'1'='1",
  '-1',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'x'.repeat(8_000),
];
const oddQueries = ['%ED%A0%80', '%', '1e308', '-5', '0.5', '99999999999999999999', 'NaN', '['].map(
  (value) =>
    ['page', 'question', 'token', 'claim', 'profile', 'version', 'grade', 'q', 'intent']
      .map((name) => `${name}=${value}`)
      .join('&'),
);

const heads = (more = '') =>
  `Host: ${host}\r\nCookie: ${founder.cookie}\r\nX-Forwarded-For: 10.7.1.1\r\nConnection: close\r\n${more}\r\n`;
const get = (address: string) => rawRequest(url, `GET ${address} HTTP/1.1\r\n${heads()}`);
const post = (address: string, body: string) =>
  rawRequest(
    url,
    `POST ${address} HTTP/1.1\r\n${heads(
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`,
    )}${body}`,
  );

/** Those that are not answered as they should be, with their status. */
async function others(
  addresses: string[],
  { ask = get, isRight }: { ask?: typeof get; isRight: (status: number) => boolean },
): Promise<string[]> {
  const failed: string[] = [];
  const left = [...addresses];
  const one = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const status = statusIn(await ask(next));
      if (!isRight(status)) failed.push(`${next.slice(0, 200)}: ${status}`);
    }
  };
  await Promise.all([one(), one(), one()]);
  return failed;
}

const mine = (name: string): string => {
  if (name === 'workspace') return founder.workspace;
  return name === 'survey' ? survey : '00000000-0000-0000-0000-000000000000';
};
const lastName = (parts: string[]) => parts.filter((part) => part.startsWith('$')).at(-1);

/** Every page with a parameter; the last one is odd. */
const withOdd = (values: string[]): string[] =>
  routeAddresses
    .filter(lastName)
    .flatMap((parts) =>
      values.map((value) =>
        addressOf(parts, (name) => (`$${name}` === lastName(parts) ? value : mine(name))),
      ),
    );
const isPlain = (status: number): boolean => status >= 200 && status < 500;

describe('an odd address', () => {
  test('that cannot be read is 400, at every page', async () => {
    const pages = withOdd(unreadable);
    expect(await others(pages, { isRight: (status) => status === 400 })).toEqual([]);
  });

  test('of nothing we have is never our mistake', async () => {
    expect(await others(withOdd(odd), { isRight: isPlain })).toEqual([]);
  });

  test('nor is an odd question behind it; one with a zero sign is 400', async () => {
    const pages = routeAddresses.map((parts) => addressOf(parts, mine));
    const asked = pages.flatMap((page) => oddQueries.map((query) => `${page}?${query}`));
    expect(await others(asked, { isRight: isPlain })).toEqual([]);
    const zeros = pages.map((page) => `${page}?q=a%00b`);
    expect(await others(zeros, { isRight: (status) => status === 400 })).toEqual([]);
  });

  test.each([
    ['a zero sign in a cookie', { Cookie: 'locale=%00; timeZone=%00; a=%E0%A4%A' }, 200],
    ['a broken session', { Cookie: 'a-segment.session_token=%00.%00' }, 200],
    ['no host', { Host: '' }, 400],
    ['a host that is none', { Host: 'a b' }, 400],
    ['a host with a path', { Host: 'localhost/evil' }, 400],
    ['a strange forwarded host', { 'X-Forwarded-Host': '<script>' }, 400],
    ['a strange forwarded protocol', { 'X-Forwarded-Proto': 'javascript' }, 400],
    ['languages of anywhere', { 'Accept-Language': '*;q=9,,;;\u00ff' }, 200],
  ])('%s', async (_what, headers, status) => {
    const all = { Host: host, Connection: 'close', ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    const answer = await rawRequest(url, `GET /sign-in HTTP/1.1\r\n${lines.join('')}\r\n`);
    expect(statusIn(answer)).toBe(status);
  });

  test.each([
    ['GET http://elsewhere.example/ HTTP/1.1', 400],
    ['GET * HTTP/1.1', 400],
    ['GET //elsewhere.example/a HTTP/1.1', 404],
    ['GET /assets/../../package.json HTTP/1.1', 404],
    ['GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1', 404],
    ['DELETE /sign-in HTTP/1.1', 405],
    ['PUT /w/anything HTTP/1.1', 405],
    ['OPTIONS /sign-in HTTP/1.1', 405],
    ['TRACE / HTTP/1.1', 405],
    ['PATCH /api/auth/sign-in/email HTTP/1.1', 405],
    ['CONNECT localhost:1 HTTP/1.1', Number.NaN],
    ['HELLO / HTTP/1.1', 400],
    ['GET /a\u0000b HTTP/1.1', 400],
    [`GET /${'x'.repeat(20_000)} HTTP/1.1`, 431],
  ])('%.60s', async (line, status) => {
    expect(statusIn(await rawRequest(url, `${line}\r\n${heads()}`))).toBe(status);
  });
});

describe('an invisible control sign in a form', () => {
  test('is refused in words at its field, and leaves no half of an account', async () => {
    const account = { workspaceName: 'Odd', name: 'Anna', password: 'a long password for tests' };
    const email = `odd-${Date.now()}@example.com`;
    for (const [locale, words] of [
      ['en', 'invisible control sign'],
      ['ru', 'невидимый управляющий знак'],
    ] as const) {
      const sent = { ...account, email, workspaceName: 'O\0dd', name: 'An\u001bna' };
      const answer = await sendForm(`${url}/sign-up`, sent, { Cookie: `locale=${locale}` });
      expect(answer.status).toBe(400);
      const page = await answer.text();
      expect(page.split('aria-invalid="true"')).toHaveLength(3);
      expect(page).toContain(words);
    }
    const clean = await sendForm(`${url}/sign-up`, { ...account, email });
    expect(clean.status).toBe(302);
  });

  test('is 400 or 404 at every other form, and with it nothing is kept', async () => {
    const pages = routeAddresses
      .map((parts) => addressOf(parts, mine))
      // Their pages say that there is no such link, whatever is sent.
      .filter((page) => !/^\/(join|confirm)\//.test(page));
    const body =
      'intent=%00&name=%00&title=%00&titleEn=a%00&template=%00&survey=%00&grade=%00&email=%00&locale=%00';
    const isRefused = (status: number) => [302, 303, 400, 404, 405, 415].includes(status);
    expect(await others(pages, { ask: (page) => post(page, body), isRight: isRefused })).toEqual(
      [],
    );
    const title = await post(`/w/${founder.workspace}/surveys/${survey}`, 'titleEn=a%00b');
    expect(statusIn(title)).toBe(400);
    expect(title).toContain('invisible control sign');
  });
});

test.each([
  ['a part that is not there', 'Range: bytes=999999999-', 416],
  ['a version that is not here', 'If-Match: "x"', 412],
  ['unchanged since long ago', 'If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT', 412],
])('%s of a file is refused, and is no failure', async (_, header, status) => {
  const answer = await rawRequest(url, `GET /favicon.svg HTTP/1.1\r\n${heads(`${header}\r\n`)}`);
  expect(statusIn(answer)).toBe(status);
});
