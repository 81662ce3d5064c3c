import { inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '#db/client';
import { rateLimits, sessions, signUps, tries, verifications } from '#db/schema';

/** So few that deleting them holds up nobody. */
const AT_ONCE = 500;

const DAY_MS = 24 * 60 * 60_000;

/** Sessions, letters and sign-ups nobody can use any more, and tries that no longer count. */
export async function forgetExpiredAccess(db: Db, now: Date): Promise<void> {
  await deleteAll(db, sessions.id, lt(sessions.expiresAt, now));
  await deleteAll(db, verifications.id, lt(verifications.expiresAt, now));
  await deleteAll(db, signUps.tokenHash, lt(signUps.expiresAt, now));
  await deleteAll(db, tries.key, lt(tries.forgetAt, now));
  await deleteAll(db, rateLimits.id, lt(rateLimits.lastRequest, now.getTime() - DAY_MS));
}

async function deleteAll(db: Db, key: PgColumn, which: SQL): Promise<void> {
  const table = key.table as PgTable;
  for (;;) {
    const some = db.select({ key }).from(table).where(which).limit(AT_ONCE);
    const gone = await db.delete(table).where(inArray(key, some)).returning({ one: sql`1` });
    if (gone.length < AT_ONCE) return;
  }
}
