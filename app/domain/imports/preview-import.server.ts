import type { Db } from '#db/client';
import type { PurchaseStatus } from '~/analysis/input';
import { beginningOf } from './cells/text';
import { type Row, readRows } from './file/rows';
import { readStoredFile } from './file/stored-file.server';
import type { Import } from './imports.server';
import type { Mapping } from './mapping';
import { type Problem, RowProblem } from './problem';
import { type CustomerDraft, readCustomerRow } from './rows/customer-row';
import { type PurchaseDraft, readPurchaseRow } from './rows/purchase-row';
import { RowReader } from './rows/row-reader';
import { matchCustomers } from './store/match-customers.server';
import { describeKeys } from './store/match-purchases.server';

const SHOWN = 20;

export type PreviewRow = { number: number } & (
  | { kind: 'customer'; customer: Omit<CustomerDraft, 'rowNumber'> }
  | { kind: 'purchase'; purchase: PreviewPurchase }
  | { kind: 'problem'; problem: Problem; cells: string[] }
);

export interface PreviewPurchase extends Omit<PurchaseDraft, 'rowNumber' | 'customer'> {
  customer: string;
  /** No such customer yet; the run makes one. */
  isNewCustomer: boolean;
  status: PurchaseStatus;
}

/** The first rows exactly as the run would store them, with what is wrong with each. */
export async function previewImport(db: Db, of: Import, mapping: Mapping): Promise<PreviewRow[]> {
  const reader = new RowReader(of.reading, mapping);
  const shown = await readFirst(db, of);
  if (of.kind === 'customers')
    return shown.map((row) => orProblem(row, () => asCustomer(row, reader)));
  const drafts = shown.map((row) => orProblem(row, () => asPurchase(row, reader)));
  return Promise.all(drafts.map((row) => withCustomer(db, of, { row, reader, mapping, shown })));
}

async function readFirst(db: Db, of: Import): Promise<Row[]> {
  const first: Row[] = [];
  for await (const row of readRows(readStoredFile(db, of), of.reading)) {
    first.push(row);
    if (first.length === SHOWN) break;
  }
  return first;
}

function orProblem(row: Row, read: () => PreviewRow): PreviewRow {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    const { reason, field, value } = error;
    const cells = row.cells.slice(0, 4).map((cell) => beginningOf(cell, 60));
    return { number: row.number, kind: 'problem', problem: { reason, field, value }, cells };
  }
}

function asCustomer(row: Row, reader: RowReader): PreviewRow {
  return { number: row.number, kind: 'customer', customer: readCustomerRow(row, reader) };
}

function asPurchase(row: Row, reader: RowReader): PreviewRow {
  const { customer, ...purchase } = readPurchaseRow(row, reader);
  return {
    number: row.number,
    kind: 'purchase',
    purchase: { ...purchase, customer: describeKeys(customer), isNewCustomer: false },
  };
}

interface Previewing {
  row: PreviewRow;
  reader: RowReader;
  mapping: Mapping;
  shown: Row[];
}

async function withCustomer(
  db: Db,
  of: Import,
  { row, reader, mapping, shown }: Previewing,
): Promise<PreviewRow> {
  if (row.kind !== 'purchase') return row;
  const source = shown.find(({ number }) => number === row.number)!;
  const { customer } = readPurchaseRow(source, reader);
  const [match] = await matchCustomers(db, of.workspaceId, [customer]);
  if (typeof match === 'object') return row;
  if (match === 'none' && mapping.createsCustomers) {
    return { ...row, purchase: { ...row.purchase, isNewCustomer: true } };
  }
  const reason = match === 'several' ? 'severalCustomers' : 'noSuchCustomer';
  const problem: Problem = { reason, field: 'customerId', value: row.purchase.customer };
  return { number: row.number, kind: 'problem', problem, cells: source.cells.slice(0, 4) };
}
