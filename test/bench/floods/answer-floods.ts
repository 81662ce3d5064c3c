import { fill, KB, MB } from './fill';
import type { Flood } from './flood';
import { namesOf } from './form-floods';
import type { Place, Places } from './places';

export const answerFloods = ({ personal, public: open }: Places): Flood[] => [
  ...jsonFloods(personal),
  ...plainFloods('plain answers', personal),
  ...plainFloods('public answers', open),
];

const largest = 250 * KB;

function jsonFloods(next: () => Place): Flood[] {
  const json = (what: string, text: string): Flood => {
    const { path, cookie } = next();
    return {
      what: `answers: ${what}`,
      path: `${path}/answers`,
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: Buffer.from(text),
      times: 40,
    };
  };
  const deep = (levels: number) => `{"answers":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const names = (size: number, name: (place: number) => string) =>
    `{"answers":{${Array.from({ length: Math.floor(size / name(10_000).length) - 10 }, (_, place) => name(place)).join()}}}`;
  return [
    json('one, refused (for comparison)', '{"answers":{"a":1}}'),
    json(
      '64 KB of names',
      names(64 * KB, (place) => `"k${place}":1`),
    ),
    json(
      '250 KB of names',
      names(largest, (place) => `"k${place}":1`),
    ),
    json(
      '250 KB of one name',
      names(largest, () => '"a":1'),
    ),
    json('64 KB deep', deep(32_000)),
    json('100,000 brackets', deep(50_000)),
    json('250 KB deep', deep(largest / 2 - 50)),
    json(
      '250 KB of objects in objects',
      `{"answers":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}`,
    ),
    json('250 KB of numbers', `{"answers":{"a":[${'1,'.repeat(largest / 2 - 50)}1]}}`),
    json('250 KB in one text', `{"answers":{"a":"${'x'.repeat(largest)}"}}`),
    json('250 KB of escapes', `{"answers":{"a":"${'\\\\'.repeat(largest / 2 - 50)}"}}`),
    json('1 MB', `{"answers":{"a":"${'x'.repeat(MB - 100)}"}}`),
  ];
}

function plainFloods(kind: string, next: () => Place): Flood[] {
  const place = next();
  const form = (what: string, fields: Buffer, times = 10): Flood => ({
    what: `${kind}: ${what}`,
    path: place.path,
    headers: { Cookie: place.cookie },
    body: Buffer.concat([Buffer.from('intent=answer&'), fields]),
    times,
  });
  return [
    form('one, refused (for comparison)', Buffer.from('q.a=b')),
    form('64 KB of q.a=b&', fill(64 * KB, 'q.a=b&')),
    form('250 KB of q.a=b&', fill(largest, 'q.a=b&')),
    form(
      '30 KB of a table, q.a[0][b]',
      namesOf(30 * KB, (at) => `q.a[${at}][b]=1`).subarray(0, 28_000),
    ),
    form(
      '250 KB of a table, q.a[0][b]',
      namesOf(largest, (at) => `q.a[${at}][b]=1`),
    ),
    form('250 KB in one value', Buffer.concat([Buffer.from('q.a='), fill(largest, 'x')])),
    form('1 MB', fill(MB - KB, 'q.a=b&')),
  ];
}
