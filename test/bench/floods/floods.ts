// Every way of sending too much that we know of.
import type { Flood } from './flood';

const KB = 1024;
const MB = 1024 * KB;
const fill = (size: number, with_: string): Buffer => Buffer.alloc(size, with_);

export interface Places {
  /** Cookies of somebody who may import. */
  cookie: string;
  workspace: string;
  /** Address of a personal link whose answers were begun. */
  link: string;
}

export function floods(places: Places): Flood[] {
  return [...forms(), ...uploads(places), ...answers(places), ...heads()];
}

const signIn = (what: string, body: Buffer, more: Partial<Flood> = {}): Flood => ({
  what: `sign-in: ${what}`,
  path: '/sign-in',
  body,
  ...more,
});

const forms = (): Flood[] => [
  signIn('an honest form (for comparison)', Buffer.from('email=a&password=b'), { times: 50 }),
  signIn('64 KB of a=b&', fill(64 * KB, 'a=b&'), { times: 50 }),
  signIn('64 KB in one value', fill(64 * KB, 'a'), { times: 50 }),
  signIn('64 KB in many parts', manyParts(64 * KB), { times: 50, headers: multipart }),
  signIn('128 KB of a=b&', fill(128 * KB, 'a=b&'), { times: 40 }),
  signIn('1 MB of a=b&', fill(MB, 'a=b&'), { times: 10 }),
  signIn('2 MB of a=b&', fill(2 * MB, 'a=b&'), { times: 10 }),
  signIn('95 MB in one value', fill(95 * MB, 'a')),
  signIn('95 MB promised, 1 KB sent', fill(KB, 'a'), { declared: 95 * MB, times: 20 }),
];

const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' };
const fileHead =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';

function manyParts(size: number): Buffer {
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';
  return Buffer.concat([fill(size, part), Buffer.from('\r\n--x--\r\n')]);
}

const aFile = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(fileHead), content, Buffer.from('\r\n--x--\r\n')]);

function uploads({ cookie, workspace }: Places): Flood[] {
  const upload = (what: string, body: Buffer): Flood => ({
    what: `upload: ${what}`,
    path: `/w/${workspace}/imports/new`,
    headers: { ...multipart, Cookie: cookie },
    body,
  });
  return [
    upload('5 MB of tiny parts', manyParts(5 * MB)),
    upload('5 MB of empty lines between parts', fill(5 * MB, '\r\n')),
    upload('5 MB without a boundary', fill(5 * MB, 'a')),
    upload('5 MB of header', Buffer.concat([Buffer.from('--x\r\nA: '), fill(5 * MB, 'a')])),
    upload(
      '5 MB of header lines',
      Buffer.concat([Buffer.from('--x\r\n'), fill(5 * MB, 'A: b\r\n')]),
    ),
    upload('5 MB of near boundaries', aFile(fill(5 * MB, '\r\n--y'))),
    upload('20 MB of short lines', aFile(fill(20 * MB, 'a\n'))),
    upload('20 MB of empty lines', aFile(fill(20 * MB, '\n'))),
    upload('20 MB of CRLF', aFile(fill(20 * MB, '\r\n'))),
    upload('20 MB of quotes', aFile(fill(20 * MB, '"'))),
    upload('20 MB of quotes and commas', aFile(fill(20 * MB, '"",'))),
    upload('20 MB of commas', aFile(fill(20 * MB, ','))),
    upload('20 MB of a table of one letter', aFile(fill(20 * MB, 'a,b\n'))),
    upload('20 MB of a wide table', aFile(fill(20 * MB, `${'a,'.repeat(200)}\n`))),
    upload('60 MB in one value', aFile(fill(60 * MB, 'a'))),
  ];
}

function answers({ link }: Places): Flood[] {
  const size = 250 * KB;
  const json = (what: string, text: string): Flood => ({
    what: `answers: ${what}`,
    path: `${link}/answers`,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(text),
    times: 20,
  });
  const many = (one: (place: number) => string) =>
    Array.from({ length: Math.floor(size / one(10_000).length) }, (_, place) => one(place));
  return [
    json('250 KB of names', `{"answers":{${many((place) => `"k${place}":1`).join()},"a":1}}`),
    json('250 KB deep', `{"answers":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`),
    json(
      '250 KB of objects in objects',
      `{"answers":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}`,
    ),
    json('250 KB in one text', `{"answers":{"a":"${'x'.repeat(size)}"}}`),
    json('1 MB', `{"answers":{"a":"${'x'.repeat(MB - 100)}"}}`),
    {
      what: 'answers: 250 KB of fields without scripts',
      path: link,
      body: Buffer.concat([Buffer.from('intent=answer&'), fill(size, 'q.a=b&')]),
      times: 20,
    },
  ];
}

const heads = (): Flood[] => [
  {
    what: 'address of 15 KB: ?a=b&',
    path: `/sign-in?${'a=b&'.repeat(3_800)}`,
    method: 'GET',
    body: Buffer.alloc(0),
    times: 50,
  },
  {
    what: 'cookies of 15 KB: a=b;',
    path: '/sign-in',
    method: 'GET',
    headers: { Cookie: 'a=b;'.repeat(3_800) },
    body: Buffer.alloc(0),
    times: 50,
  },
];
