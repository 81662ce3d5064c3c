import { and, asc, eq, gt, like, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { publications, responses } from '#db/schema';
import { filesIn } from '#surveys/read-files';
import { takeNamedFiles } from './take-named-files.server';

const AT_ONCE = 20;

/**
 * Files used to stand in the answers, as text. They move to the file store. Called at every start; where
 * no survey asks for files it costs one look.
 */
export async function moveInlineFiles(db: Db): Promise<void> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await findSome(db, last);
    for (const { id, workspaceId } of found) await moveThoseOf(db, { responseId: id, workspaceId });
    if (found.length < AT_ONCE) return;
    last = found.at(-1)!.id;
  }
}

const findSome = (db: Db, after: string) =>
  db
    .select({ id: responses.id, workspaceId: responses.workspaceId })
    .from(responses)
    .innerJoin(publications, eq(publications.id, responses.publicationId))
    .where(
      and(
        gt(responses.id, after),
        // Type of a question, or of the cells of a column.
        like(sql`${publications.definition}::text`, '%ype": "file"%'),
        like(sql`${responses.answers}::text`, '%"content": "data:%'),
      ),
    )
    .orderBy(asc(responses.id))
    .limit(AT_ONCE);

async function moveThoseOf(db: Db, of: { workspaceId: string; responseId: string }) {
  await db.transaction(async (tx) => {
    const own = and(eq(responses.id, of.responseId), eq(responses.workspaceId, of.workspaceId));
    const [row] = await tx.select().from(responses).where(own).for('update');
    // Another process was quicker, or a question is merely called "content".
    if (!row || !filesIn(row.answers).some((file) => 'content' in file)) return;
    const { answers } = await takeNamedFiles(tx, of, row.answers);
    await tx
      .update(responses)
      .set({ answers: { ...row.answers, ...answers } })
      .where(own);
  });
}
