import { and, eq, inArray, lt, or } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';

const DAY_MS = 24 * 60 * 60_000;
const UPLOAD_TAKES_AT_MOST_MS = DAY_MS;
const UNCONFIRMED_FOR_MS = 30 * DAY_MS;

/** So few that deleting them holds up nobody. */
const AT_ONCE = 20;

/**
 * Uploads that were broken off, and files nobody confirmed for a month. Nothing was stored from
 * them. Those of a cancelled or failed import stay: it can be continued.
 */
export async function clearAbandonedFiles(db: Db, now: Date): Promise<void> {
  const before = (ms: number) => lt(imports.createdAt, new Date(now.getTime() - ms));
  const abandoned = or(
    and(eq(imports.status, 'uploading'), before(UPLOAD_TAKES_AT_MOST_MS)),
    and(eq(imports.status, 'uploaded'), before(UNCONFIRMED_FOR_MS)),
  );
  for (;;) {
    const some = db.select({ id: imports.id }).from(imports).where(abandoned).limit(AT_ONCE);
    const gone = await db
      .delete(imports)
      // Asked again: one may have been confirmed this very moment.
      .where(and(inArray(imports.id, some), abandoned))
      .returning({ id: imports.id });
    if (gone.length < AT_ONCE) return;
  }
}
