import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { importRejections, imports } from '#db/schema';
import { beginningOf } from '../cells/text';
import type { Row } from '../file/rows';
import { isOwn, type Run, RunWithdrawn } from '../import-run.server';
import { RowProblem } from '../problem';
import { readCustomerRow } from '../rows/customer-row';
import { readPurchaseRow } from '../rows/purchase-row';
import { matchPurchases } from './match-purchases.server';
import { storeCustomers } from './store-customers.server';
import { storePurchases } from './store-purchases.server';
import type { ListedRow, Stored } from './stored';

/**
 * Rows, their reasons and the counters in one transaction, which a run that is no longer the
 * import's own takes back. Answers how many rows are done.
 */
export async function storeChunk(db: Db, run: Run, chunk: readonly Row[]): Promise<number> {
  const listed: ListedRow[] = [];
  const keep = run.import.kind === 'customers' ? keepCustomers : keepPurchases;
  const store = keep(run, chunk, listed);
  if (run.rowsToSkip >= chunk.length) {
    run.rowsToSkip -= chunk.length;
    return 0;
  }
  return db.transaction(async (tx) => {
    const counts = await store(tx);
    await nextTurn();
    return count(tx, run, { ...counts, read: chunk.length, listed });
  });
}

type StoreRows = (tx: Db) => Promise<Stored>;

function keepCustomers(run: Run, chunk: readonly Row[], listed: ListedRow[]): StoreRows {
  const drafts = readAll(chunk, listed, (row) => {
    const draft = readCustomerRow(row, run.reader);
    refuseDouble(run, { id: draft.externalId, row });
    return draft;
  });
  const place = { workspaceId: run.import.workspaceId, importId: run.import.id };
  return (tx) => storeCustomers(tx, place, drafts);
}

function keepPurchases(run: Run, chunk: readonly Row[], listed: ListedRow[]): StoreRows {
  const drafts = readAll(chunk, listed, (row) => {
    const draft = readPurchaseRow(row, run.reader);
    const sourceId = draft.sourceId ?? run.rowIds.idFor(draft);
    refuseDouble(run, { id: sourceId, row });
    return { ...draft, sourceId };
  });
  const { workspaceId, id: importId, mapping } = run.import;
  return async (tx) => {
    const place = { workspaceId, importId, createsCustomers: mapping.createsCustomers };
    const matched = await matchPurchases(tx, place, drafts);
    listed.push(...matched.listed);
    await nextTurn();
    return storePurchases(tx, { ...place, source: mapping.source }, matched.purchases);
  };
}

function readAll<Draft>(
  chunk: readonly Row[],
  listed: ListedRow[],
  read: (row: Row) => Draft,
): Draft[] {
  return chunk.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      const { reason, field, value } = error;
      listed.push({ rowNumber: row.number, reason, field, value });
      return [];
    }
  });
}

/** The first row with an id counts; a later one is listed, so that the same file changes nothing. */
function refuseDouble(run: Run, { id, row }: { id: string; row: Row }): void {
  const first = run.seen.get(id);
  if (first !== undefined) throw new RowProblem('duplicateInFile', null, String(first));
  run.seen.set(id, row.number);
}

async function count(
  tx: Db,
  run: Run,
  done: Stored & { read: number; listed: ListedRow[] },
): Promise<number> {
  if (done.listed.length > 0) {
    const values = done.listed.map((row) => ({
      ...row,
      importId: run.import.id,
      value: beginningOf(row.value, 500),
    }));
    await tx.insert(importRejections).values(values);
  }
  const [row] = await tx
    .update(imports)
    .set({
      rowsRead: sql`${imports.rowsRead} + ${done.read}`,
      rowsStored: sql`${imports.rowsStored} + ${done.stored}`,
      rowsUnchanged: sql`${imports.rowsUnchanged} + ${done.unchanged}`,
      rowsRejected: sql`${imports.rowsRejected} + ${done.listed.length}`,
    })
    .where(isOwn(run))
    .returning({ rowsRead: imports.rowsRead });
  if (!row) throw new RunWithdrawn();
  return row.rowsRead;
}
