import type { AnalysisInput, CustomerRow, PurchaseRow } from '~/analysis/input';
import { createRandom, type Random } from '~/analysis/statistics/random';

interface Wanted {
  people: number;
  seed: number;
}

/** Who "goes online" buys like an A three times in four, the others one time in eight. */
export function aCase({ people, seed }: Wanted): AnalysisInput {
  return build(people, createRandom(seed), (goesOnline) => (goesOnline ? 0.75 : 0.12));
}

/** Answers and buying have nothing to do with each other. */
export function aNoiseCase({ people, seed }: Wanted): AnalysisInput {
  return build(people, createRandom(seed), () => 0.3);
}

const CHANGES = ['online', 'nothing', 'moved', 'student'];
const WORDS = [
  'Искала новое место',
  'Friends told me so',
  'Ich wollte es versuchen',
  'No idea yet',
];

function build(
  people: number,
  random: Random,
  chanceOfA: (goesOnline: boolean) => number,
): AnalysisInput {
  const ids = Array.from({ length: people }, (_, i) => `c${String(i).padStart(4, '0')}`);
  const maybe = <T>(value: T) => (random.next() < 0.06 ? null : value);
  const steps = (from: number, count: number) => from + random.integer(count);
  const change = ids.map(() => CHANGES[random.integer(CHANGES.length)]!);
  const isA = change.map((one) => random.next() < chanceOfA(one === 'online'));
  const asked = (key: string) => ({ key, title: `Question ${key}`, early: true });
  const choices = (values: string[]) => values.map((value) => ({ value, text: `«${value}»` }));
  const some = (values: string[]) => values.filter(() => random.next() < 0.4);
  return {
    asOf: '2026-06-30',
    baseCurrency: 'EUR',
    exchangeRates: { EUR: 1 },
    language: 'en',
    customers: ids.map((id, i) => customer(id, isA[i]!)),
    purchases: ids.flatMap((id, i) => purchases(id, isA[i]!, random)),
    respondents: ids,
    setAside: { unknownCustomers: 0, olderDuplicates: 0 },
    hypotheses: [],
    questions: [
      { ...asked('change'), kind: 'single', choices: choices(CHANGES), values: change.map(maybe) },
      {
        ...asked('tried'),
        kind: 'multi',
        choices: choices(CHANGES),
        values: ids.map(() => maybe(some(CHANGES))),
      },
      {
        ...asked('pace'),
        kind: 'scale',
        min: 1,
        max: 5,
        values: ids.map(() => maybe(steps(1, 5))),
      },
      { ...asked('months'), kind: 'number', values: ids.map(() => maybe(steps(0, 48))) },
      {
        ...asked('first'),
        kind: 'ranking',
        choices: choices(CHANGES),
        values: ids.map(() => maybe(random.shuffle([...CHANGES]))),
      },
      { ...asked('why'), kind: 'text', values: ids.map(() => maybe(WORDS[random.integer(4)]!)) },
    ],
  };
}

function customer(id: string, isA: boolean): CustomerRow {
  const trouble = isA ? 0 : 3;
  const asks = { supportTickets: trouble, changeRequests: trouble };
  return { id, createdAt: '2025-01-01', ...asks, manualGrade: null };
}

function purchases(customerId: string, isA: boolean, random: Random): PurchaseRow[] {
  return Array.from({ length: isA ? 3 : 1 }, (_, i) => ({
    id: `${customerId}-${i}`,
    customerId,
    orderedAt: `2025-0${i + 2}-01`,
    dueAt: `2025-0${i + 2}-15`,
    paidAt: `2025-0${i + 2}-${isA ? 10 : 28}`,
    amount: 50 + random.integer(100),
    currency: 'EUR',
    discount: 0,
    refunded: 0,
    status: 'paid' as const,
  }));
}
