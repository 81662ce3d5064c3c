import type { Behaviour } from '~/analysis/behaviour/behaviour';

/** What somebody did who bought three times, promptly and at full price; with the given differences. */
export function aBehaviour(differences: Partial<Behaviour> = {}): Behaviour {
  return {
    customerId: 'somebody',
    orders: 3,
    paidOrders: 3,
    netRevenue: 300,
    largestOrder: 100,
    delayDays: -2,
    lateShare: 0,
    discountShare: 0,
    refundShare: 0,
    changeRequests: 0,
    supportTickets: 0,
    firstSeen: 0,
    lastPaid: 10,
    ...differences,
  };
}
