import type { Grade } from '../../app/analysis/report';
import type { PurchaseStatus } from '../schema';
import type { Dice } from './chance';

export type Archetype = Exclude<Grade, 'X'>;

/** How a made-up customer of each kind buys. Shares are probabilities per order. */
const HABITS: Record<
  Archetype,
  {
    moreOrders: number;
    fullPrice: number;
    delayDays: number;
    overdue: number;
    refund: number;
    tickets: number;
    changes: number;
  }
> = {
  A: {
    moreOrders: 2.4,
    fullPrice: 0.97,
    delayDays: -2,
    overdue: 0,
    refund: 0.01,
    tickets: 0.3,
    changes: 0.1,
  },
  B: {
    moreOrders: 0.8,
    fullPrice: 0.8,
    delayDays: 3,
    overdue: 0.03,
    refund: 0.05,
    tickets: 2.6,
    changes: 1.5,
  },
  C: {
    moreOrders: 0.7,
    fullPrice: 0.35,
    delayDays: 15,
    overdue: 0.25,
    refund: 0.22,
    tickets: 6,
    changes: 4.5,
  },
  D: {
    moreOrders: 0,
    fullPrice: 0.6,
    delayDays: 9,
    overdue: 0.65,
    refund: 0.05,
    tickets: 1,
    changes: 0.3,
  },
};

export interface Order {
  orderedAt: string;
  dueAt: string;
  paidAt: string;
  amount: number;
  discount: number;
  status: Exclude<PurchaseStatus, 'pending'>;
}

const day = (from: Date, days: number) =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

function orderOf(archetype: Archetype, dice: Dice, from: Date, price: number): Order {
  const habit = HABITS[archetype];
  const full = Math.round(price * Math.exp(dice.normal(0, 0.2)) * 0.1) * 10;
  const discount = dice.chance(habit.fullPrice) ? 0 : full * dice.pick([0.1, 0.2, 0.3]);
  const orderedAt = day(from, 0);
  const wait = dice.pick([3, 7, 14]);
  const unpaid = dice.chance(habit.overdue);
  const paidAfter = Math.max(0, wait + Math.round(dice.normal(habit.delayDays, 3)));
  return {
    orderedAt,
    dueAt: day(from, wait),
    paidAt: unpaid ? '' : day(from, paidAfter),
    amount: full - discount,
    discount,
    status: unpaid
      ? dice.pick(['overdue', 'overdue', 'cancelled'] as const)
      : dice.chance(habit.refund)
        ? 'refunded'
        : 'paid',
  };
}

/** Orders of one customer after `since`, with the effort she cost. */
export function behaviourOf(archetype: Archetype, dice: Dice, since: Date, price: number) {
  const habit = HABITS[archetype];
  const count = archetype === 'D' ? Number(dice.chance(0.7)) : 1 + dice.poisson(habit.moreOrders);
  let at = since.getTime() + dice.whole(1, 30) * 86_400_000;
  const orders: Order[] = [];
  for (let index = 0; index < count; index += 1) {
    orders.push(orderOf(archetype, dice, new Date(at), price));
    at += dice.whole(20, 50) * 86_400_000;
  }
  return {
    orders,
    supportTickets: dice.poisson(habit.tickets),
    changeRequests: dice.poisson(habit.changes),
  };
}
