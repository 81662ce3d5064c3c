import type { CustomerRow, PurchaseRow, PurchaseStatus } from '~/analysis/input';
import type { Grade } from '~/analysis/report';
import type { Random } from '~/analysis/statistics/random';
import { drawByShare } from './draw-by-share';

/** How a hidden kind of customer buys. Means; money in typical orders. */
interface Manner {
  /** Orders beyond the first one. */
  further: number;
  fullPrice: number;
  /** Days after the due day. */
  delay: number;
  unpaid: number;
  refunded: number;
  tickets: number;
  changes: number;
  size: number;
}

/**
 * Chosen so that the grading rule sees an A as an A about four times in five: as blurred as life.
 */
const MANNERS: Record<Grade, Manner> = {
  A: m(2.7, 0.97, -3, 0, 0.02, 0.3, 0.06, 1),
  B: m(1.2, 0.8, 3, 0.04, 0.05, 2.8, 1.5, 1),
  C: m(0.7, 0.35, 15, 0.25, 0.2, 6, 4.2, 0.9),
  D: m(0, 0.6, 8, 0.7, 0.05, 1, 0.3, 0.4),
  X: m(0, 0.6, 25, 0.55, 0, 5.5, 7.5, 22),
};

function m(...of: [number, number, number, number, number, number, number, number]): Manner {
  const [further, fullPrice, delay, unpaid, refunded, tickets, changes, size] = of;
  return { further, fullPrice, delay, unpaid, refunded, tickets, changes, size };
}

/** Customers who are not A, and how many of them there are of each kind. */
const OTHERS = ['B', 'C', 'D', 'X'] as const;
const SHARES = [0.45, 0.27, 0.25, 0.03];

export function drawKind(chanceOfA: number, random: Random): Grade {
  return random.next() < chanceOfA ? 'A' : OTHERS[drawByShare(SHARES, random)]!;
}

export interface Market {
  price: number;
  /** Units of the base currency; the first is the base itself. */
  currencies: Record<string, number>;
  /** Some customers order many times as much as others. */
  whales?: boolean;
}

/** Who she is and what she bought between January 2025 and June 2026. */
export function buysLike(
  kind: Grade,
  id: string,
  { market, random }: { market: Market; random: Random },
): { customer: CustomerRow; purchases: PurchaseRow[] } {
  const manner = MANNERS[kind];
  const [base, ...foreign] = Object.keys(market.currencies);
  const currency =
    random.next() < 0.75 ? base! : (foreign[random.integer(foreign.length)] ?? base!);
  const whale = market.whales && random.next() < 0.05 ? Math.exp(1 + Math.abs(random.normal())) : 1;
  const price = (market.price * manner.size * whale) / market.currencies[currency]!;
  const orders = kind === 'D' ? Number(random.next() < 0.75) : 1 + poisson(manner.further, random);
  const start = random.integer(300);
  const gap = 15 + random.integer(35);
  const purchases = Array.from({ length: orders }, (_, i) =>
    orderOn(start + i * gap, manner, {
      id: `${id}-${i + 1}`,
      customerId: id,
      currency,
      price,
      random,
    }),
  );
  const customer = {
    id,
    createdAt: dayAfter(random.integer(120)),
    supportTickets: poisson(manner.tickets, random),
    changeRequests: poisson(manner.changes, random),
    manualGrade: null,
  };
  return { customer, purchases };
}

interface Order {
  id: string;
  customerId: string;
  currency: string;
  price: number;
  random: Random;
}

function orderOn(day: number, manner: Manner, { price, random, ...order }: Order): PurchaseRow {
  const due = day + [0, 7, 14][random.integer(3)]!;
  const gross = price * Math.exp(0.25 * random.normal());
  const off =
    random.next() < manner.fullPrice ? 0 : gross * [0.1, 0.2, 0.3, 0.5][random.integer(4)]!;
  const status = statusOf(manner, random);
  const paidOn = Math.max(day, due + Math.round(manner.delay + 4 * random.normal()));
  const isPaid = status === 'paid' || status === 'refunded';
  return {
    ...order,
    orderedAt: dayAfter(day),
    dueAt: dayAfter(due),
    paidAt: isPaid ? dayAfter(paidOn) : null,
    amount: cents(gross - off),
    discount: cents(off),
    refunded: 0,
    status,
  };
}

function statusOf(manner: Manner, random: Random): PurchaseStatus {
  if (random.next() < manner.unpaid) return random.next() < 0.7 ? 'overdue' : 'cancelled';
  return random.next() < manner.refunded ? 'refunded' : 'paid';
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Knuth's; the means here are below ten. */
function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count++;
  return count;
}
