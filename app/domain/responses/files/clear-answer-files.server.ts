import { and, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { files, responses } from '#db/schema';
import { mapFiles } from '#surveys/read-files';
import { forgetFilesOf, type Keyed, removeBytes } from '../../files/erase-files.server';
import type { Answers } from '../response';
import { filesOfResponse } from './answer-file';

const DAY_MS = 24 * 60 * 60_000;
const UNFINISHED_FOR_MS = 30 * DAY_MS;
/** So few that nobody waits for them. */
const AT_ONCE = 20;

/**
 * Files of answers nobody went on with for a month; the answers themselves stay, without them. And files
 * no answer names: of a customer who was deleted, of a question that went out of sight before the end.
 */
export async function clearAnswerFiles(db: Db, now: Date): Promise<void> {
  const idle = new Date(now.getTime() - UNFINISHED_FOR_MS);
  const settled = new Date(now.getTime() - DAY_MS);
  const isIdle = sql`${responses.finishedAt} is null and ${responses.updatedAt} < ${idle.toISOString()}`;
  const isNamed = sql`position(${files.id}::text in ${responses.answers}::text) > 0`;
  while ((await clearSome(db, isIdle)) === AT_ONCE);
  const isUnnamed = sql`${responses.id} is null or not (${isNamed})`;
  while (
    (await clearSome(db, and(lt(files.createdAt, settled), sql`(${isUnnamed})`)!)) === AT_ONCE
  );
}

async function clearSome(db: Db, which: SQL): Promise<number> {
  const found = await db
    .select({ id: files.id, workspaceId: files.workspaceId, ownerId: files.ownerId })
    .from(files)
    .leftJoin(responses, sql`${responses.id}::text = ${files.ownerId}`)
    .where(and(eq(files.ownerKind, 'response'), sql`${files.erasedAt} is null`, sql`(${which})`))
    .limit(AT_ONCE);
  const gone: Keyed[] = [];
  for (const file of found) gone.push(...(await db.transaction((tx) => clear(tx, file))));
  await removeBytes(gone);
  return found.length;
}

/** The file, and where an answer still names it, that, too. */
async function clear(tx: Db, file: { id: string; workspaceId: string; ownerId: string }) {
  const { id, workspaceId, ownerId } = file;
  const own = and(eq(responses.workspaceId, workspaceId), inArray(responses.id, [ownerId]));
  const [row] = await tx.select().from(responses).where(own).for('update');
  if (row) {
    const kept = mapFiles(row.answers, (one) => ('id' in one && one.id === id ? null : one));
    await tx
      .update(responses)
      .set({ answers: kept as Answers })
      .where(own);
  }
  return forgetFilesOf(tx, workspaceId, filesOfResponse(ownerId), [id]);
}
