import type { Flood } from './flood';

const get = (what: string, query: string, cookie = ''): Flood => ({
  what: `head: ${what}`,
  path: `/sign-in${query}`,
  method: 'GET',
  headers: cookie ? { Cookie: cookie } : {},
  body: Buffer.alloc(0),
  times: 50,
});

const many = (count: number, one: (place: number) => string, between: string): string =>
  Array.from({ length: count }, (_, place) => one(place)).join(between);

export const headFloods = (): Flood[] => [
  get('the page (for comparison)', ''),
  get('address of 15 KB: ?a=b&', `?${'a=b&'.repeat(3_800)}`),
  get('address of 15 KB: other names', `?${many(1_500, (place) => `a[${place}]=b`, '&')}`),
  get('address of 15 KB: one value', `?next=${'x'.repeat(15_000)}`),
  get('address of 8 KB: ?a=b&', `?${'a=b&'.repeat(2_000)}`),
  get('path of 7 KB, one step', `/${'a'.repeat(7_000)}`),
  get('path of 15 KB, 7,500 steps', `/${'a/'.repeat(7_500)}`),
  get('address of 70 KB', `?${'x'.repeat(70_000)}`),
  get('cookies of 15 KB: a=b;', '', 'a=b;'.repeat(3_800)),
  get(
    'cookies of 15 KB: other names',
    '',
    many(1_400, (place) => `a${place}=b`, '; '),
  ),
  get('one cookie of 15 KB', '', `locale=${'x'.repeat(15_000)}`),
  get('cookies of 70 KB', '', 'a=b;'.repeat(17_500)),
];
