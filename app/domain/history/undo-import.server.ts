import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import { imports, purchases } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { eraseFilesOf, removeBytes } from '~/domain/files/erase-files.server';
import { CONTINUABLE } from '~/domain/imports/progress';

interface ImportKey {
  workspaceId: string;
  id: string;
  /** Who takes it back. */
  by?: string | undefined;
}

export interface Undoing {
  purchases: number;
  customers: number;
  /** Made by this import, but in use since: they stay. */
  customersInUse: number;
}

/** A customer stays who has purchases of another import, a grade, an invitation or an answer. */
const unused = (of: ImportKey) => sql`
  c.workspace_id = ${of.workspaceId} and c.import_id = ${of.id}
  and not exists (select 1 from purchases p
    where p.customer_id = c.id and p.import_id is distinct from ${of.id})
  and not exists (select 1 from grades g where g.customer_id = c.id)
  and not exists (select 1 from invitations i where i.customer_id = c.id)
  and not exists (select 1 from responses r where r.customer_id = c.id)
  and not exists (select 1 from consent_records k where k.customer_id = c.id)`;

/** What would go, named before anybody confirms. */
export async function previewUndo(db: Db, of: ImportKey): Promise<Undoing> {
  const result = await db.execute(sql`
    select (select count(*) from purchases
        where workspace_id = ${of.workspaceId} and import_id = ${of.id})::int as purchases,
      (select count(*) from customers c where ${unused(of)})::int as customers,
      (select count(*) from customers
        where workspace_id = ${of.workspaceId} and import_id = ${of.id})::int as made`);
  const [found] = rows<{ purchases: number; customers: number; made: number }>(result);
  const customers = Number(found!.customers);
  const customersInUse = Number(found!.made) - customers;
  return { purchases: Number(found!.purchases), customers, customersInUse };
}

/** Takes back what this import added. Rows it only brought up to date keep their new values. */
export async function undoImport(db: Db, of: ImportKey): Promise<Undoing | null> {
  const done = await db.transaction(async (tx) => {
    const [taken] = await tx
      .update(imports)
      .set({ status: 'undone', undoneAt: sql`now()` })
      .where(
        and(
          eq(imports.workspaceId, of.workspaceId),
          eq(imports.id, of.id),
          inArray(imports.status, ['finished', ...CONTINUABLE]),
        ),
      )
      .returning({ name: imports.fileName });
    if (!taken) return null;
    const undone = await previewUndo(tx, of);
    await tx
      .delete(purchases)
      .where(and(eq(purchases.workspaceId, of.workspaceId), eq(purchases.importId, of.id)));
    await tx.execute(sql`delete from customers c where ${unused(of)}`);
    const after = { name: taken.name, count: undone.customers + undone.purchases };
    const event = { workspaceId: of.workspaceId, by: of.by, subjectId: of.id, after };
    await recordEvent(tx, { ...event, verb: 'import.undone' });
    return {
      undone,
      erased: await eraseFilesOf(tx, of.workspaceId, { kind: 'import', id: of.id }),
    };
  });
  await removeBytes(done?.erased ?? []);
  return done?.undone ?? null;
}
