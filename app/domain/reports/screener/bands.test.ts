import { expect, test } from 'vitest';
import { bandsOf, type Cut } from './bands';
import type { ScreenerItem } from './screener-file';

type CutAt = ['gte' | 'lte', number];

/** As mathematics writes it: [3, 6) holds 3 and not 6. */
const inBrackets = (low: Cut | null, high: Cut | null) =>
  `${low && !low.isBelow ? '[' : '('}${low?.value ?? ''}, ${high?.value ?? ''}${high?.isBelow ? ']' : ')'}`;

const item = ([op, value]: CutAt): ScreenerItem => ({
  ...{ question: 'n', title: 'n', type: 'text', choices: [], answer: '', points: 1 },
  condition: { question: 'n', op, value },
});

test.each<[CutAt[], Record<string, number>]>([
  [[['gte', 3]], { '(, 3)': 0, '[3, )': 1 }],
  [[['lte', 3]], { '(, 3]': 1, '(3, )': 0 }],
  [
    [
      ['gte', 3],
      ['lte', 6],
    ],
    { '(, 3)': 1, '[3, 6]': 2, '(6, )': 1 },
  ],
  [
    [
      ['lte', 3],
      ['gte', 6],
    ],
    { '(, 3]': 1, '(3, 6)': 0, '[6, )': 1 },
  ],
  [
    [
      ['lte', 6],
      ['gte', 3],
    ],
    { '(, 3)': 1, '[3, 6]': 2, '(6, )': 1 },
  ],
  [
    [
      ['gte', 6],
      ['gte', 3],
    ],
    { '(, 3)': 0, '[3, 6)': 1, '[6, )': 2 },
  ],
  [
    [
      ['lte', 3],
      ['gte', 3],
    ],
    { '(, 3)': 1, '[3, 3]': 2, '(3, )': 1 },
  ],
  [
    [
      ['lte', 3],
      ['lte', 3],
    ],
    { '(, 3]': 2, '(3, )': 0 },
  ],
  [[], {}],
])('the cuts %j make ranges that do not overlap, each with its points', (cuts, ranges) => {
  const bands = bandsOf(cuts.map(item), inBrackets);
  expect(Object.fromEntries(bands.map(({ text, points }) => [text, points]))).toEqual(ranges);
});
