import type { AnalysisInput, CustomerRow, PurchaseRow, Question } from '~/analysis/input';
import { createRandom, type Random } from '~/analysis/statistics/random';
import { aCase } from './analysis-cases';

const FIT = ['very', 'somewhat', 'not'];
const HABITS = ['morning', 'evening', 'weekend'];

/** A study with a bit of everything an analysis reads: units, rows, codes, guesses, odd money. */
export function aRichCase({ people, seed }: { people: number; seed: number }): AnalysisInput {
  const plain = aCase({ people, seed });
  const random = createRandom(seed + 1);
  return {
    ...plain,
    exchangeRates: { EUR: 1, USD: 0.9 },
    customers: plain.customers.map((one, at) => ({ ...one, ...graded(at, random) })),
    purchases: plain.purchases.map((one, at) => ({ ...one, ...oddly(at) })),
    questions: [
      ...plain.questions.map((one) => (one.kind === 'text' ? inWords(one, plain) : one)),
      ...alike(people, random),
      ...measured(people, random),
    ],
    codes: [
      { name: 'a new place', words: ['место', 'новое'] },
      { name: 'friends', words: ['friends'] },
    ],
    hypotheses: [
      guess('h1', [{ question: 'change', op: 'in', value: ['online'] }]),
      guess('h2', [{ question: 'pace', op: 'gte', value: 4 }]),
      guess('h3', [
        { question: 'change', op: 'not_in', value: ['moved'] },
        { question: 'first', op: 'rank_top', value: 'student', k: 1 },
      ]),
      guess('h4', [{ question: 'months', op: 'lte', value: 0 }]),
    ],
  };
}

/** Answers that fall into three groups, and nothing else but what changed. */
export function aGroupedCase({ people, seed }: { people: number; seed: number }): AnalysisInput {
  const plain = aCase({ people, seed });
  const grouped = alike(people, createRandom(seed + 1));
  return { ...plain, questions: [plain.questions[0]!, ...grouped] };
}

const guess = (id: string, conditions: AnalysisInput['hypotheses'][number]['conditions']) => ({
  id,
  text: `Guess ${id}`,
  conditions,
});

/** Who goes online says so in words of her own. */
function inWords(asked: Question & { kind: 'text' }, { questions }: AnalysisInput): Question {
  const change = questions[0]!.values;
  const said = (at: number) => (change[at] === 'online' ? 'Искала новое место' : 'No idea yet');
  return { ...asked, values: asked.values.map((one, at) => (at % 5 === 0 ? one : said(at))) };
}

/** A founder's grades for every third, some of them at odds with the behaviour. */
function graded(at: number, random: Random): Partial<CustomerRow> {
  if (at % 3 !== 0) return { supportTickets: random.integer(4) };
  return { manualGrade: ['A1', 'B2', 'C', 'D', 'X', 'A3'][random.integer(6)]! };
}

function oddly(at: number): Partial<PurchaseRow> {
  if (at % 17 === 0) return { status: 'refunded' };
  if (at % 13 === 0) return { status: 'overdue', paidAt: null };
  if (at % 11 === 0) return { refunded: 20, discount: 15 };
  if (at % 7 === 0) return { currency: 'USD' };
  return at % 29 === 0 ? { currency: 'GBP' } : {};
}

/** Three habits that go together, so that there are groups to find. */
function alike(people: number, random: Random): Question[] {
  const kinds = Array.from({ length: people }, () => random.integer(3));
  return ['when', 'where', 'how', 'with', 'for'].map((key, at) => ({
    kind: 'single',
    key: 'habits',
    row: key,
    title: `Habits: ${key}`,
    early: at < 2,
    choices: HABITS.map((value) => ({ value, text: `“${value}”` })),
    values: kinds.map((kind) => HABITS[random.next() < 0.92 ? kind : random.integer(3)]!),
  }));
}

function measured(people: number, random: Random): Question[] {
  const each = <Value>(value: () => Value) => Array.from({ length: people }, value);
  const asked = (key: string) => ({ key, title: `Question ${key}`, early: false });
  return [
    {
      ...asked('since'),
      kind: 'number',
      unit: 'date',
      values: each(() => 19_000 + random.integer(900)),
    },
    {
      ...asked('wakes'),
      kind: 'number',
      unit: 'time',
      values: each(() => 300 + random.integer(400)),
    },
    {
      ...asked('disappointed'),
      kind: 'single',
      choices: FIT.map((value) => ({ value, text: value })),
      values: each(() => FIT[random.integer(3)]!),
    },
  ];
}
