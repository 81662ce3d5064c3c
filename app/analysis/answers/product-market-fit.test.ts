import { expect, test } from 'vitest';
import type { Question } from '../input';
import type { Grade } from '../report';
import { productMarketFit } from './product-market-fit';

function asked(very: number, total: number, key = 'disappointed'): Question {
  return {
    key,
    title: 'Without us?',
    early: false,
    kind: 'single',
    choices: ['very', 'somewhat', 'not'].map((value) => ({ value, text: value })),
    values: Array.from({ length: total }, (_, i) => (i < very ? 'very' : 'not')),
  };
}
const gradesOf = (total: number) => Array<Grade | null>(total).fill('B');
const isAbove = (very: number, total: number) =>
  productMarketFit({ questions: [asked(very, total)], grades: gradesOf(total) })?.aboveFortyPercent;

// METHOD, step 14
test.each([
  [20, 13],
  [40, 23],
  [100, 50],
  [200, 94],
])('of %i answers %i must be very disappointed', (total, needed) => {
  expect(isAbove(needed, total)).toBe(true);
  expect(isAbove(needed - 1, total)).toBe(false);
});

test('every grade has its own share', () => {
  const grades: (Grade | null)[] = ['A', 'A', 'B', null];
  const fit = productMarketFit({ questions: [asked(2, 4)], grades })!;
  expect(fit.all).toMatchObject({ count: 2, total: 4 });
  expect(fit.byGrade.map(({ grade, very }) => [grade, very.count, very.total])).toEqual([
    ['A', 2, 2],
    ['B', 0, 1],
  ]);
});

test('the question is found by name, or by the key given', () => {
  const question = asked(3, 9, 'q17');
  expect(productMarketFit({ questions: [question], grades: gradesOf(9) })).toBeNull();
  const named = productMarketFit({ questions: [question], grades: gradesOf(9), key: 'q17' });
  expect(named?.question).toBe('q17');
});

test('nobody asked, nobody answered: nothing is said', () => {
  expect(productMarketFit({ questions: [], grades: [] })).toBeNull();
  expect(productMarketFit({ questions: [asked(0, 0)], grades: [] })).toBeNull();
});
