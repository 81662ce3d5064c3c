import { importer } from './importer';

/** payments.csv of a case folder, the files the analysis command reads: a row per order. */
export const casePayments = importer({
  name: 'case-payments',
  kind: 'purchases',
  source: 'file',
  tellTales: [
    ['order id'],
    ['customer id'],
    ['ordered at'],
    ['due at'],
    ['paid at'],
    ['amount'],
    ['status'],
  ],
  columns: {
    sourceId: ['order id'],
    customerId: ['customer id'],
    orderedAt: ['ordered at'],
    dueAt: ['due at'],
    paidAt: ['paid at'],
    amount: ['amount'],
    discount: ['discount'],
    refunded: ['refunded'],
    currency: ['currency'],
    status: ['status'],
    product: ['product'],
  },
});
