import { sql } from 'drizzle-orm';
import type { Db } from '#db/client';

/**
 * After many new rows the planner must learn that the tables have grown; the embedded database has
 * no process of its own that would tell it. A sample of 3,000 rows is enough and takes no time.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local default_statistics_target = 10`);
    await tx.execute(sql`analyze customers`);
    await tx.execute(sql`analyze purchases`);
  });
}
