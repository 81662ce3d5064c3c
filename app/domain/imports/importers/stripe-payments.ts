import { importer } from './importer';

/** Stripe, payments. A partial refund stays "Paid"; "Failed" is no money and becomes cancelled. */
export const stripePayments = importer({
  name: 'stripe-payments',
  kind: 'purchases',
  source: 'stripe',
  tellTales: [
    ['created (utc)', 'created date (utc)'],
    ['amount refunded'],
    ['converted amount', 'converted currency'],
    ['customer id', 'customer email'],
    ['statement descriptor', 'card id', 'captured', 'paymentintent id'],
  ],
  atLeast: 4,
  columns: {
    sourceId: ['id'],
    customerId: ['customer id'],
    customerEmail: ['customer email'],
    customerPhone: ['customer phone'],
    customerName: ['customer description', 'card name'],
    orderedAt: ['created (utc)', 'created date (utc)'],
    paidAt: ['created (utc)', 'created date (utc)'],
    amount: ['amount'],
    refunded: ['amount refunded'],
    currency: ['currency'],
    status: ['status'],
    product: ['description'],
  },
});
