import { inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { rateLimits, sessions, verifications } from '#db/schema';

/** So few that deleting them holds up nobody. */
const AT_ONCE = 500;

const DAY_MS = 24 * 60 * 60_000;

/** Sessions and letters nobody can use any more, and counts of tries from before yesterday. */
export async function forgetExpiredAccess(db: Db, now: Date): Promise<void> {
  await deleteAll(db, sessions, lt(sessions.expiresAt, now));
  await deleteAll(db, verifications, lt(verifications.expiresAt, now));
  await deleteAll(db, rateLimits, lt(rateLimits.lastRequest, now.getTime() - DAY_MS));
}

async function deleteAll(
  db: Db,
  table: typeof sessions | typeof verifications | typeof rateLimits,
  which: ReturnType<typeof lt>,
): Promise<void> {
  for (;;) {
    const some = db.select({ id: table.id }).from(table).where(which).limit(AT_ONCE);
    const gone = await db.delete(table).where(inArray(table.id, some)).returning({ id: sql`1` });
    if (gone.length < AT_ONCE) return;
  }
}
