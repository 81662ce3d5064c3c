import { PURCHASE_STATUSES, type PurchaseRow, type PurchaseStatus } from '~/analysis/input';
import { dateCell, numberCell, type Warnings } from './cells';
import { readTable, type TableRow } from './read-table';

export interface Money {
  baseCurrency: string;
  rates: Record<string, number>;
}

/** Orders of the case; an order that stands twice (same id) counts once. */
export function readPurchases(path: string, money: Money, warnings: Warnings): PurchaseRow[] {
  const seen = new Set<string>();
  return readTable(path, warnings).flatMap((row, at) => {
    const purchase = purchaseOf(row, at, { money, warnings });
    if (purchase.customerId === '') {
      warnings.add('payments: a row without customer_id is left out');
      return [];
    }
    if (seen.has(purchase.id)) {
      warnings.add('payments: a repeated order_id is counted once');
      return [];
    }
    seen.add(purchase.id);
    return [purchase];
  });
}

function purchaseOf(
  row: TableRow,
  at: number,
  given: { money: Money; warnings: Warnings },
): PurchaseRow {
  const { money, warnings } = given;
  return {
    id: row.order_id || `row ${at + 2}`,
    customerId: (row.customer_id ?? '').trim(),
    orderedAt: dateCell(row.ordered_at, 'payments ordered_at', warnings),
    dueAt: dateCell(row.due_at, 'payments due_at', warnings),
    paidAt: dateCell(row.paid_at, 'payments paid_at', warnings),
    amount: numberCell(row.amount, 'payments amount', warnings),
    currency: currencyOf(row, money, warnings),
    discount: numberCell(row.discount, 'payments discount', warnings),
    refunded: numberCell(row.refunded, 'payments refunded', warnings),
    status: statusOf(row, warnings),
  };
}

function currencyOf(row: TableRow, money: Money, warnings: Warnings): string {
  const currency = (row.currency ?? '').toUpperCase() || money.baseCurrency;
  if (!Object.hasOwn(money.rates, currency)) {
    warnings.add(`payments: no rate for ${currency}, counted one to one`);
  }
  return currency;
}

/** An unknown status is judged by its payment: paid when it has a paid day, else pending. */
function statusOf(row: TableRow, warnings: Warnings): PurchaseStatus {
  const told = (row.status ?? '').toLowerCase().replace(/^canceled$/, 'cancelled');
  const known = PURCHASE_STATUSES.find((status) => status === told);
  if (known) return known;
  if (told !== '') warnings.add(`payments: unknown status "${told}"`);
  return row.paid_at ? 'paid' : 'pending';
}
