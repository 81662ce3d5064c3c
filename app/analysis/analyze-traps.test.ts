import { expect, test } from 'vitest';
import { aCase, aNoiseCase } from '#test/support/analysis-cases';
import { analyze } from './analyze';
import type { AnalysisInput, PurchaseRow, Question } from './input';
import type { Report } from './report';

const run = (input: AnalysisInput) => analyze(input, { seed: 1, permutations: 99 });

/** Every number of a report can be stored and shown. */
function expectSound(report: Report): void {
  const text = JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return 'NOT A NUMBER';
    return value === undefined ? 'UNDEFINED' : value;
  });
  expect(text).not.toContain('NOT A NUMBER');
  expect(text).not.toContain('UNDEFINED');
}

const withQuestions = (questions: Question[], people = 60): AnalysisInput => ({
  ...aNoiseCase({ people, seed: 1 }),
  questions,
});
const asked = { key: 'q', title: 'Q', early: true };
const sixty = <T>(value: (i: number) => T) => Array.from({ length: 60 }, (_, i) => value(i));

const traps: [string, AnalysisInput][] = [
  ['nobody', { ...aNoiseCase({ people: 0, seed: 1 }) }],
  ['one respondent', aNoiseCase({ people: 1, seed: 1 })],
  ['too few', aNoiseCase({ people: 19, seed: 1 })],
  ['no questions', withQuestions([])],
  [
    'a constant question',
    withQuestions([{ ...asked, kind: 'scale', min: 1, max: 5, values: sixty(() => 3) }]),
  ],
  ['everything missing', withQuestions([{ ...asked, kind: 'number', values: sixty(() => null) }])],
  ['only duplicates', withQuestions([{ ...asked, kind: 'number', values: sixty((i) => i % 2) }])],
  [
    'a ranking half filled',
    withQuestions([
      {
        ...asked,
        kind: 'ranking',
        choices: ['a', 'b', 'c'].map((value) => ({ value, text: value })),
        values: sixty((i) => (i % 3 === 0 ? null : i % 3 === 1 ? ['a'] : ['c', 'b', 'a'])),
      },
    ]),
  ],
  [
    'mixed scripts and line ends',
    withQuestions([
      { ...asked, kind: 'text', values: sixty((i) => (i % 2 ? 'Ещё think,\nmaybe später' : '')) },
    ]),
  ],
  [
    'commas and newlines in options',
    withQuestions([
      {
        ...asked,
        kind: 'multi',
        choices: [{ value: 'a, b\nc', text: 'a, b\nc' }],
        values: sixty((i) => (i % 2 ? ['a, b\nc'] : null)),
      },
    ]),
  ],
  [
    'more groups to try than different answers',
    withQuestions([
      { ...asked, kind: 'scale', min: 1, max: 5, values: sixty((i) => (i === 0 ? 1 : 5)) },
      { ...asked, key: 'r', kind: 'number', values: sixty((i) => (i < 2 ? null : 7)) },
    ]),
  ],
  [
    'everybody answers everything alike',
    withQuestions(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({
        ...asked,
        key,
        kind: 'scale' as const,
        min: 1,
        max: 5,
        values: sixty(() => 4),
      })),
    ),
  ],
  ['no purchases', { ...aNoiseCase({ people: 60, seed: 1 }), purchases: [] }],
  [
    'purchases without a survey',
    { ...aNoiseCase({ people: 60, seed: 1 }), respondents: [], questions: [] },
  ],
  ['answers of strangers', { ...aNoiseCase({ people: 60, seed: 1 }), customers: [] }],
];

test.each(traps)('%s: a sound report that claims nothing', (_, input) => {
  const report = run(input);
  expectSound(report);
  expect(report.verdict).not.toBe('segment');
});

const withPurchases = (change: (one: PurchaseRow, at: number) => Partial<PurchaseRow>) => {
  const input = aCase({ people: 60, seed: 1 });
  return {
    ...input,
    purchases: input.purchases.map((one, at) => ({ ...one, ...change(one, at) })),
  };
};
const ODD_AMOUNTS = [0, -500, 1e15, -1e15, 1e-9];

test.each<[string, AnalysisInput]>([
  ['no due day anywhere', withPurchases(() => ({ dueAt: null }))],
  ['refunds without a payment', withPurchases(() => ({ status: 'refunded', paidAt: null }))],
  ['more refunded than paid', withPurchases(({ amount }) => ({ refunded: 3 * amount }))],
  ['only free orders', withPurchases(() => ({ amount: 0, discount: 0 }))],
  [
    'zero, negative and absurd amounts',
    withPurchases((_, at) => ({ amount: ODD_AMOUNTS[at % 5]! })),
  ],
  ['a negative discount', withPurchases(() => ({ discount: -20 }))],
  ['a currency nobody has a rate for', withPurchases(() => ({ currency: 'constructor' }))],
  ['no day at all', withPurchases(() => ({ orderedAt: null, dueAt: null, paidAt: null }))],
  ['one order many times', withPurchases((_, at) => ({ id: `o${at % 2}` }))],
])('%s: a sound report', (_, input) => {
  expectSound(run(input));
});

test('all A, and no A, are refused with their reason', () => {
  const input = aNoiseCase({ people: 60, seed: 1 });
  const easy = { aMinPaid: 0, aMaxDelayDays: 999, aMaxDiscountShare: 1, aMaxRefundShare: 1 };
  const lavish = { ...easy, aMaxChangeRequests: 99, aMaxTickets: 99, xOrderMultiple: 1e9 };
  const unpaid = input.purchases.map((one) => ({ ...one, status: 'cancelled' as const }));
  const all = run({ ...input, purchases: unpaid, gradeRule: lavish });
  expect(all.notSaid.map((one) => one.code)).toContain('oneGrade');
  const none = run({ ...input, gradeRule: { aMinPaid: 1000 } });
  expect(none.notSaid.map((one) => one.code)).toContain('fewA');
  for (const report of [all, none]) expectSound(report);
});

test('a full report on a planted case is sound', () => {
  const report = run(aCase({ people: 150, seed: 1 }));
  expectSound(report);
  expect(report.verdict).toBe('segment');
});
