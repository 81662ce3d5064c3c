import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { enqueue } from '~/jobs/queue.server';
import { checkMapping, keepKnownColumns, type MappingErrors } from './check-mapping';
import type { ImportKind } from './fields';
import type { Import } from './imports.server';
import type { Mapping } from './mapping';
import { CONTINUABLE } from './progress';
import { runImportJob } from './run-import.job.server';
import { suggestMapping } from './suggest-mapping';

export type ConfirmedMapping = { ok: true } | { ok: false; errors: MappingErrors };

/** Keeps a draft, so that the preview shows the rows as they would be stored now. */
export async function saveMapping(db: Db, of: Import, draft: Mapping): Promise<Mapping> {
  const mapping = keepKnownColumns(of.kind, of.reading, draft);
  await db.update(imports).set({ mapping, source: mapping.source }).where(uploaded(of));
  return mapping;
}

/** The file holds the other kind of rows than we thought: the draft starts over. */
export async function changeKind(db: Db, of: Import, kind: ImportKind): Promise<void> {
  const mapping = suggestMapping(of.reading, kind, of.mapping.currency);
  await db.update(imports).set({ kind, mapping, source: mapping.source }).where(uploaded(of));
}

/**
 * From here on the rows are stored by a job; pressing the button twice starts one run. Who runs it
 * in the same breath needs no job.
 */
export async function confirmMapping(
  db: Db,
  of: Import,
  draft: Mapping,
  { needsJob = true, by }: { needsJob?: boolean; by?: string } = {},
): Promise<ConfirmedMapping> {
  const mapping = keepKnownColumns(of.kind, of.reading, draft);
  const errors = checkMapping(of.kind, of.reading, mapping);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  await db.transaction(async (tx) => {
    const queued = await tx
      .update(imports)
      .set({ mapping, source: mapping.source, status: 'queued' })
      .where(uploaded(of))
      .returning({ id: imports.id });
    if (queued.length > 0) await start(tx, of, { needsJob, by });
  });
  return { ok: true };
}

/** A cancelled or broken-off import goes on behind the last row it read. */
export async function continueImport(db: Db, of: Import, by?: string): Promise<void> {
  await db.transaction(async (tx) => {
    const queued = await tx
      .update(imports)
      .set({ status: 'queued', finishedAt: null, error: null })
      .where(
        and(
          eq(imports.workspaceId, of.workspaceId),
          eq(imports.id, of.id),
          inArray(imports.status, CONTINUABLE),
        ),
      )
      .returning({ id: imports.id });
    if (queued.length > 0) await start(tx, of, { needsJob: true, by });
  });
}

async function start(
  tx: Db,
  of: Import,
  { needsJob, by }: { needsJob: boolean; by: string | undefined },
): Promise<void> {
  if (needsJob) await enqueue(tx, runImportJob, { importId: of.id });
  const event = { workspaceId: of.workspaceId, by, subjectId: of.id };
  await recordEvent(tx, { ...event, verb: 'import.started', after: { name: of.fileName } });
}

const uploaded = (of: Import) =>
  and(
    eq(imports.workspaceId, of.workspaceId),
    eq(imports.id, of.id),
    eq(imports.status, 'uploaded'),
  );
