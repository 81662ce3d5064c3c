import fc from 'fast-check';
import type { CustomerRow, PurchaseRow, PurchaseStatus } from '~/analysis/input';
import { createRandom, type Random } from '~/analysis/statistics/random';
import { answerTo } from './answers';
import { elements, type FuzzElement, wrapped } from './definitions';

/** Everything one analysis reads, before it is read. */
export interface FuzzStudy {
  definition: unknown;
  customers: CustomerRow[];
  purchases: PurchaseRow[];
  sheets: { customerId: string; submittedAt: string; data: Record<string, unknown> }[];
  exchangeRates: Record<string, number>;
  language: string;
  asOf: string;
  seed: number;
}

const dates = fc.constantFrom(
  '2026-01-31',
  '2025-02-28T10:00',
  '2026-05-05T10:00:00+03:00',
  null,
  '',
  'nonsense',
  '1970-01-01',
  '9999-12-31',
);
const amounts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(100, 250.5, 1200) },
  fc.constantFrom(0, -50, 1e15, -1e15, 1e-9, 0.1),
);
const statuses = fc.constantFrom<PurchaseStatus>(
  'paid',
  'refunded',
  'overdue',
  'cancelled',
  'pending',
);
const oddPurchase = fc.record({
  orderedAt: dates,
  dueAt: dates,
  paidAt: dates,
  amount: amounts,
  currency: fc.constantFrom('EUR', 'USD', 'XXX', '', '__proto__', 'constructor'),
  discount: amounts,
  refunded: amounts,
  status: statuses,
});
type Purchase = Omit<PurchaseRow, 'id' | 'customerId'>;

const GOOD: Purchase = {
  orderedAt: '2026-02-01',
  dueAt: '2026-02-10',
  paidAt: '2026-02-05',
  amount: 100,
  currency: 'EUR',
  discount: 0,
  refunded: 0,
  status: 'paid',
};
const LATE: Purchase = { ...GOOD, paidAt: null, status: 'overdue' };

/** Columns first, people after: what one person answers is drawn from a few answers a question. */
export const studies: fc.Arbitrary<FuzzStudy> = elements.chain((list) =>
  fc
    .record({
      definition: wrapped(list),
      pools: fc.tuple(
        ...list.map((one) => fc.array(answerTo(one), { minLength: 1, maxLength: 5 })),
      ),
      people: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(60, 90) }, fc.nat(40)),
      /** How often somebody buys the way the first answers say, not at random. */
      planted: fc.constantFrom(0, 0.9, 1),
      oddities: fc.constantFrom(0, 0.1, 0.1, 1),
      odd: fc.array(oddPurchase, { minLength: 1, maxLength: 5 }),
      language: fc.constantFrom('ru', 'en', 'de', 'es', 'xx', ''),
      asOf: fc.constantFrom('2026-06-30', '2026-06-30', '2026-06-30', 'nonsense'),
      seed: fc.nat(1_000_000),
    })
    .map((drawn) => studyOf(list, drawn)),
);

type Drawn = Pick<FuzzStudy, 'definition' | 'language' | 'asOf' | 'seed'> & {
  pools: unknown[][];
  people: number;
  planted: number;
  oddities: number;
  odd: Purchase[];
};

function studyOf(list: FuzzElement[], drawn: Drawn): FuzzStudy {
  const random = createRandom(drawn.seed);
  const ids = Array.from({ length: drawn.people }, (_, i) => `c${i}`);
  const sheets: FuzzStudy['sheets'] = [];
  const purchases: PurchaseRow[] = [];
  for (const id of ids) {
    const picks = drawn.pools.map((pool) => random.integer(pool.length));
    const saysSo = (picks[0] ?? 0) * 2 < (drawn.pools[0]?.length ?? 0);
    const isGood = random.next() < 0.5 + (saysSo ? drawn.planted : -drawn.planted) / 2;
    for (const purchase of boughtBy(isGood, drawn, random)) {
      purchases.push({ ...purchase, id: `o${purchases.length}`, customerId: id });
    }
    if (random.next() < 0.95) sheets.push(sheetOf(id, list, { ...drawn, picks }));
    if (random.next() < 0.05)
      sheets.push({ ...sheetOf(id, list, { ...drawn, picks }), submittedAt: '' });
  }
  sheets.push({ customerId: 'stranger', submittedAt: '', data: {} });
  const { definition, language, asOf, seed } = drawn;
  const customers = ids.map((id) => customerOf(id, random));
  return {
    definition,
    customers,
    purchases,
    sheets,
    exchangeRates: { EUR: 1, USD: 0.9 },
    language,
    asOf,
    seed,
  };
}

function boughtBy(isGood: boolean, { odd, oddities }: Drawn, random: Random): Purchase[] {
  const usual = isGood ? [GOOD, GOOD] : [LATE].slice(random.integer(2));
  const strange = random.next() < oddities ? [odd[random.integer(odd.length)]!] : [];
  return [...usual, ...strange];
}

function sheetOf(
  customerId: string,
  list: FuzzElement[],
  { pools, picks }: { pools: unknown[][]; picks: number[] },
): FuzzStudy['sheets'][number] {
  const answers = list.flatMap((element, at) => {
    const value = pools[at]![picks[at]!];
    const key =
      typeof element.valueName === 'string' && element.valueName ? element.valueName : element.name;
    const words = value === 'other' ? [[`${key}-Comment`, 'My own words']] : [];
    return value === undefined ? [] : [[key, value], ...words];
  });
  return { customerId, submittedAt: '2026-03-01', data: Object.fromEntries(answers) };
}

function customerOf(id: string, random: Random): CustomerRow {
  const count = () => (random.next() < 0.9 ? 0 : random.integer(40));
  return {
    id,
    createdAt: random.next() < 0.5 ? '2025-01-01' : null,
    supportTickets: count(),
    changeRequests: count(),
    manualGrade: random.next() < 0.1 ? ['A1', 'C', 'nonsense', ''][random.integer(4)]! : null,
  };
}
