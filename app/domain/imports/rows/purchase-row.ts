import type { PurchaseStatus } from '~/analysis/input';
import { readDecimal, toMinor } from '../cells/amount';
import { readEmails, readPhones } from '../cells/contact';
import { findCurrency, readCurrency } from '../cells/currency';
import { readStatus } from '../cells/status';
import { beginningOf, normalizeWord } from '../cells/text';
import type { PurchaseField } from '../fields';
import type { Row } from '../file/rows';
import { columnsOf } from '../mapping';
import { RowProblem } from '../problem';
import { isNothing, type RowReader } from './row-reader';

/** By what a purchase finds its customer, the surest first. */
export interface CustomerKeys {
  externalId: string | null;
  email: string | null;
  phone: string | null;
  name: string | null;
}

/** A purchase as it will be stored, before its customer is found. */
export interface PurchaseDraft {
  rowNumber: number;
  customer: CustomerKeys;
  /** Null: the file names no order id, see row-hash.ts. */
  sourceId: string | null;
  orderedAt: Date | null;
  dueAt: Date | null;
  paidAt: Date | null;
  amountMinor: number;
  discountMinor: number;
  refundedMinor: number;
  currency: string;
  status: PurchaseStatus;
  product: string | null;
}

export function readPurchaseRow(row: Row, reader: RowReader): PurchaseDraft {
  reader.check(row);
  const customer = readCustomerKeys(row, reader);
  const currency = readCurrencyOf(row, reader);
  const dates = {
    orderedAt: reader.date(row, 'orderedAt'),
    dueAt: reader.date(row, 'dueAt'),
    paidAt: reader.date(row, 'paidAt'),
  };
  const status = readStatusOf(row, reader, dates.paidAt);
  const money = readMoney(row, reader, { currency, status });
  return {
    rowNumber: row.number,
    customer,
    sourceId: beginningOf(reader.text(row, 'sourceId'), 200) || null,
    ...dates,
    // The closing date of a lost deal is no payment.
    paidAt: status === 'paid' || status === 'refunded' ? dates.paidAt : null,
    ...money,
    currency,
    status,
    product: beginningOf(reader.text(row, 'product'), 500) || null,
  };
}

function readCustomerKeys(row: Row, reader: RowReader): CustomerKeys {
  const keys = {
    externalId: beginningOf(reader.text(row, 'customerId'), 200) || null,
    email: readEmails(reader.texts(row, 'customerEmail')).value,
    phone: readPhones(reader.texts(row, 'customerPhone')).value,
    name: beginningOf(reader.texts(row, 'customerName').join(' '), 200) || null,
  };
  if (keys.externalId || keys.email || keys.phone || keys.name) return keys;
  throw new RowProblem('noKey', null, reader.text(row, 'customerEmail'));
}

function readCurrencyOf(row: Row, reader: RowReader): string {
  const text = reader.text(row, 'currency');
  if (!text) return findCurrency(reader.text(row, 'amount')) ?? reader.mapping.currency;
  const currency = readCurrency(text);
  if (!currency) throw new RowProblem('badCurrency', 'currency', text);
  return currency;
}

/** Without a status column, a date of payment decides; without both, a list of payments is paid. */
function readStatusOf(row: Row, reader: RowReader, paidAt: Date | null): PurchaseStatus {
  const text = reader.text(row, 'status');
  if (text === '' || text === '-') {
    const saysWhenPaid = columnsOf(reader.mapping, 'paidAt').length > 0;
    return paidAt || !saysWhenPaid ? 'paid' : 'pending';
  }
  const taught = reader.mapping.statusWords[normalizeWord(text)];
  const status = taught ?? readStatus(text) ?? reader.mapping.otherStatus;
  if (!status) throw new RowProblem('unknownStatus', 'status', text);
  return status;
}

interface MoneyContext {
  currency: string;
  status: PurchaseStatus;
}

function readMoney(row: Row, reader: RowReader, { currency, status }: MoneyContext) {
  const amount = readMinor(row, reader, { field: 'amount', currency });
  const isMoney = status === 'paid' || status === 'refunded' || status === 'overdue';
  if (amount === null && isMoney) throw new RowProblem('noAmount', 'amount');
  // A refund on a line of its own cannot say which order it takes back.
  if (amount !== null && amount < 0 && status !== 'refunded') {
    throw new RowProblem('negativeAmount', 'amount', reader.text(row, 'amount'));
  }
  return {
    amountMinor: Math.abs(amount ?? 0),
    discountMinor: readDiscount(row, reader, { currency, amountMinor: Math.abs(amount ?? 0) }),
    refundedMinor: Math.abs(readMinor(row, reader, { field: 'refunded', currency }) ?? 0),
  };
}

/** "10%" of an order of 900 after discount is 100. */
function readDiscount(
  row: Row,
  reader: RowReader,
  { currency, amountMinor }: { currency: string; amountMinor: number },
): number {
  const percent = /^(\d{1,2}(?:[.,]\d+)?)\s*%$/.exec(reader.text(row, 'discount'))?.[1];
  if (percent === undefined) {
    return Math.abs(readMinor(row, reader, { field: 'discount', currency }) ?? 0);
  }
  const share = Number(percent.replace(',', '.')) / 100;
  return Math.round((amountMinor * share) / (1 - share));
}

function readMinor(
  row: Row,
  reader: RowReader,
  { field, currency }: { field: PurchaseField; currency: string },
): number | null {
  const text = reader.text(row, field);
  if (isNothing(text)) return null;
  const decimal = readDecimal(text, reader.decimalSign(field));
  const minor = decimal === null ? null : toMinor(decimal, currency);
  if (minor === null) throw new RowProblem('badAmount', field, text);
  return minor;
}
