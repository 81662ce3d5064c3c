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

const values = [
  '%00',
  'a%00b',
  '%E0%A4%A',
  '%ED%A0%80',
  '%',
  '..%2f..%2fetc',
  '%0d%0aX-Odd:1',
  '%F0%9F%98%80',
  "1'or'1'='1",
  '-1',
  '99999999999999999999',
  '__proto__',
  'constructor',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(8_000),
];
const queries = [
  'page',
  'question',
  'token',
  'next',
  'claim',
  'profile',
  'version',
  'grade',
  'q',
].flatMap((name) =>
  ['%00', '%ED%A0%80', '1e308', '-5', '0.5', '99999999999999999999', 'NaN', '['].map(
    (value) => `${name}=${value}`,
  ),
);

const get = (address: string) =>
  rawRequest(
    url,
    `GET ${address} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${founder.cookie}\r\nX-Forwarded-For: 10.7.1.1\r\nConnection: close\r\n\r\n`,
  );

async function failing(addresses: string[]): Promise<string[]> {
  const failed: string[] = [];
  const left = [...addresses];
  const one = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const status = statusIn(await get(next));
      if (!(status < 500)) failed.push(`${next.slice(0, 200)}: ${status}`);
    }
  };
  await Promise.all([one(), one(), one(), one()]);
  return failed;
}

const mine = (name: string): string => {
  if (name === 'workspace') return founder.workspace;
  return name === 'survey' ? survey : '00000000-0000-0000-0000-000000000000';
};

describe('an odd address', () => {
  test('is never our mistake, at no page and in no place', async () => {
    const addresses = routeAddresses.flatMap((parts) => {
      const names = parts.filter((part) => part.startsWith('$')).map((part) => part.slice(1));
      return values.flatMap((value) => [
        addressOf(parts, () => value),
        addressOf(parts, (name) => (name === names.at(-1) ? value : mine(name))),
      ]);
    });
    expect(await failing([...new Set(addresses)])).toEqual([]);
  });

  test('nor is an odd question behind it', async () => {
    const addresses = routeAddresses.map((parts) => addressOf(parts, mine));
    const asked = addresses.flatMap((address) => queries.map((query) => `${address}?${query}`));
    expect(await failing(asked)).toEqual([]);
  });
});
