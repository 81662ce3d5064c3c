export interface CustomerTotals {
  orders: number;
  paidOrders: number;
  /** Paid minus refunded, in kopecks or cents of the workspace's currency. */
  netRevenueMinor: number;
  currency: string;
  lastOrderAt: Date | null;
  /** Currencies whose rate nobody gave: their money is not in the sum. */
  withoutRate: string[];
}
