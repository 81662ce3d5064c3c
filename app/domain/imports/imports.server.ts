import { and, asc, count, desc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { customers, importRejections, imports, purchases } from '#db/schema';
import { rowsOf } from '~/forms/page-number';
import { type Mapping, mappingSchema } from './mapping';
import type { Problem, RejectionReason } from './problem';
import type { ImportProgress } from './progress';
import type { Reading } from './reading';

type StoredImport = typeof imports.$inferSelect;

export interface Import extends Omit<StoredImport, 'mapping' | 'reading'> {
  mapping: Mapping;
  reading: Reading;
}

export async function findImport(db: Db, workspaceId: string, id: string): Promise<Import | null> {
  if (!isUuid(id)) return null;
  const found = await db
    .select()
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceId), eq(imports.id, id)));
  return found[0] ? fromStored(found[0]) : null;
}

export async function getImport(db: Db, workspaceId: string, id: string): Promise<Import> {
  const found = await findImport(db, workspaceId, id);
  if (!found) throw new Error(`No import ${id} in workspace ${workspaceId}`);
  return found;
}

export const fromStored = (row: StoredImport): Import => ({
  ...row,
  mapping: mappingSchema.parse(row.mapping),
  reading: row.reading as unknown as Reading,
});

export function progressOf(of: Import): ImportProgress {
  const { id, fileName, kind, status, rowsTotal, rowsRead, rowsStored } = of;
  const { rowsUnchanged, rowsRejected } = of;
  const counts = { rowsTotal, rowsRead, rowsStored, rowsUnchanged, rowsRejected };
  return { id, fileName, kind, status, ...counts };
}

/** The newest first. */
export async function listImports(db: Db, workspaceId: string, most = 10) {
  return db
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      status: imports.status,
      rowsTotal: imports.rowsTotal,
      rowsStored: imports.rowsStored,
      rowsUnchanged: imports.rowsUnchanged,
      rowsRejected: imports.rowsRejected,
      createdAt: imports.createdAt,
    })
    .from(imports)
    .where(eq(imports.workspaceId, workspaceId))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(most);
}

export interface Rejection extends Problem {
  rowNumber: number;
}

const toRejection = (row: typeof importRejections.$inferSelect): Rejection => ({
  rowNumber: row.rowNumber,
  reason: row.reason as RejectionReason,
  field: row.field as Problem['field'],
  value: row.value ?? '',
});

/** `place` was found through its workspace; rows of an import belong to it alone. */
export async function listRejections(
  db: Db,
  place: Pick<Import, 'id' | 'workspaceId'>,
  { after = 0, page = 1, pageSize = 50 },
): Promise<Rejection[]> {
  const { limit, offset } = rowsOf({ page, pageSize });
  const found = await db
    .select({ rejection: importRejections })
    .from(importRejections)
    .innerJoin(imports, eq(imports.id, importRejections.importId))
    .where(
      and(
        eq(imports.workspaceId, place.workspaceId),
        eq(importRejections.importId, place.id),
        gt(importRejections.rowNumber, after),
      ),
    )
    .orderBy(asc(importRejections.rowNumber))
    .offset(offset)
    .limit(limit);
  return found.map(({ rejection }) => toRejection(rejection));
}

/** How many rows each reason turned away, the most frequent first. */
export async function countRejections(db: Db, place: Pick<Import, 'id' | 'workspaceId'>) {
  const found = await db
    .select({ reason: importRejections.reason, rows: count() })
    .from(importRejections)
    .innerJoin(imports, eq(imports.id, importRejections.importId))
    .where(and(eq(imports.workspaceId, place.workspaceId), eq(importRejections.importId, place.id)))
    .groupBy(importRejections.reason)
    .orderBy(desc(count()), asc(importRejections.reason));
  return found.map((row) => ({ ...row, reason: row.reason as RejectionReason }));
}

/** What exists because of this import: its own rows, not those it only brought up to date. */
export async function countCreated(db: Db, place: Pick<Import, 'id' | 'workspaceId'>) {
  const [customersMade] = await db
    .select({ rows: count() })
    .from(customers)
    .where(and(eq(customers.workspaceId, place.workspaceId), eq(customers.importId, place.id)));
  const [purchasesMade] = await db
    .select({ rows: count() })
    .from(purchases)
    .where(and(eq(purchases.workspaceId, place.workspaceId), eq(purchases.importId, place.id)));
  return { customers: customersMade?.rows ?? 0, purchases: purchasesMade?.rows ?? 0 };
}

/** The same bytes as a file that was already taken in: worth a word before the run. */
export async function findSameFile(db: Db, of: Pick<Import, 'id' | 'workspaceId' | 'fileHash'>) {
  const found = await db
    .select({ id: imports.id, finishedAt: imports.finishedAt })
    .from(imports)
    .where(
      and(
        eq(imports.workspaceId, of.workspaceId),
        eq(imports.fileHash, of.fileHash),
        eq(imports.status, 'finished'),
        sql`${imports.id} <> ${of.id}`,
      ),
    )
    .orderBy(desc(imports.createdAt))
    .limit(1);
  return found[0] ?? null;
}
