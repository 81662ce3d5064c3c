import { median } from 'simple-statistics';
import type { AnalysisInput, CustomerRow, PurchaseRow } from '../input';

/**
 * What one customer did, judged at `asOf`. Amounts in the base currency, delays in days.
 * A customer without orders has zeros, never NaN.
 */
export interface Behaviour {
  customerId: string;
  orders: number;
  paidOrders: number;
  /** Paid minus refunded. */
  netRevenue: number;
  /** Before discount, the largest order. */
  largestOrder: number;
  /** Median of paid day minus due day; null when no order has both. */
  delayDays: number | null;
  /** Shares of the customer's orders. */
  lateShare: number;
  discountShare: number;
  refundShare: number;
  changeRequests: number;
  supportTickets: number;
  /** Days since 1970; null without dates. */
  firstSeen: number | null;
  lastPaid: number | null;
}

export interface BehaviourTable {
  byCustomer: Map<string, Behaviour>;
  /** Median order of the whole base, before discount. 1 when there are no orders. */
  medianOrder: number;
  /** Days between one order of a customer and the next, typically; 30 when nobody came back. */
  paymentCycleDays: number;
  /** Day number of `asOf`. */
  today: number;
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO date, with or without time; null when there is none. */
export function dayOf(date: string | null | undefined): number | null {
  if (!date) return null;
  const bare = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*$/.test(date);
  const time = Date.parse(bare ? `${date.replace(' ', 'T')}Z` : date);
  return Number.isNaN(time) ? null : time / DAY;
}

/**
 * Adds up the purchases of every customer; purchases of unknown customers are left out, as their
 * buyer cannot be graded. A currency without a rate counts one to one, the reader warns about it.
 */
export function describeBehaviour(
  input: Pick<AnalysisInput, 'customers' | 'purchases' | 'exchangeRates' | 'asOf'>,
): BehaviourTable {
  const today = dayOf(input.asOf) ?? 0;
  const rates = new Map(Object.entries(input.exchangeRates));
  const rate = (purchase: PurchaseRow) => rates.get(purchase.currency) ?? 1;
  const own = new Map<string, PurchaseRow[]>(input.customers.map(({ id }) => [id, []]));
  for (const purchase of input.purchases) own.get(purchase.customerId)?.push(purchase);
  const gross = input.purchases.map((one) => (one.amount + one.discount) * rate(one));
  return {
    today,
    medianOrder: gross.length > 0 ? median(gross) : 1,
    paymentCycleDays: paymentCycle([...own.values()]),
    byCustomer: new Map(
      input.customers.map((customer) => [
        customer.id,
        behaviourOf(customer, own.get(customer.id) ?? [], { rate, today }),
      ]),
    ),
  };
}

function behaviourOf(
  customer: CustomerRow,
  purchases: PurchaseRow[],
  at: { rate: (purchase: PurchaseRow) => number; today: number },
): Behaviour {
  const share = (matches: (one: PurchaseRow) => boolean) =>
    purchases.length === 0 ? 0 : purchases.filter(matches).length / purchases.length;
  const paid = purchases.filter((one) => one.status === 'paid');
  const delays = present(purchases.map(delayOf));
  const seen = present([dayOf(customer.createdAt), ...purchases.map((o) => dayOf(o.orderedAt))]);
  const paidDays = present(paid.map((one) => dayOf(one.paidAt) ?? dayOf(one.orderedAt)));
  return {
    customerId: customer.id,
    orders: purchases.length,
    paidOrders: paid.length,
    netRevenue: sum(paid.map((one) => (one.amount - one.refunded) * at.rate(one))),
    largestOrder: Math.max(0, ...purchases.map((o) => (o.amount + o.discount) * at.rate(o))),
    delayDays: delays.length > 0 ? median(delays) : null,
    lateShare: share((one) => isLate(one, at.today)),
    discountShare: share((one) => one.discount > 0),
    refundShare: share((one) => one.status === 'refunded'),
    changeRequests: customer.changeRequests,
    supportTickets: customer.supportTickets,
    firstSeen: seen.length > 0 ? Math.min(...seen) : null,
    lastPaid: paidDays.length > 0 ? Math.max(...paidDays) : null,
  };
}

function delayOf(purchase: PurchaseRow): number | null {
  const due = dayOf(purchase.dueAt);
  const paid = dayOf(purchase.paidAt);
  return due === null || paid === null ? null : Math.floor(paid - due);
}

/** Marked overdue, or still unpaid after its due day; a cancelled order is not owed. */
function isLate(purchase: PurchaseRow, today: number): boolean {
  const due = dayOf(purchase.dueAt);
  const unpaid = dayOf(purchase.paidAt) === null && purchase.status !== 'cancelled';
  return purchase.status === 'overdue' || (unpaid && due !== null && due < today);
}

function paymentCycle(histories: PurchaseRow[][]): number {
  const gaps = histories.flatMap((history) => {
    const days = present(history.map((one) => dayOf(one.orderedAt))).sort((a, b) => a - b);
    return days.slice(1).map((day, i) => day - days[i]!);
  });
  return gaps.length >= 5 ? Math.max(1, median(gaps)) : 30;
}

function present(values: (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
