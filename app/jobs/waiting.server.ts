// What a page may say about a job that does not move: nobody works, or others come first.
import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import { isAlive } from './alive.server';
import type { Job } from './queue.server';
import { TIMING } from './timing';

export interface Waiting {
  isWorkerRunning: boolean;
  /** Jobs of its kind that are taken first, or being done. */
  before: number;
}

/** Asked by a page every second while a job waits; the waiting jobs have an index of their own. */
export async function findWaiting<Payload extends object>(
  db: Db,
  { name }: Job<Payload>,
  payload: Payload,
): Promise<Waiting> {
  const found = await db.execute(sql`
    with alive as (select w.doing from workers w where ${isAlive(TIMING.silenceMs)}),
      waiting as (select data, created_on from pgboss.job where name = ${name} and state < 'active')
    select exists (select 1 from alive) as "isWorkerRunning",
      (select count(*) from waiting where created_on < (
        select min(created_on) from waiting where data @> ${JSON.stringify(payload)}::jsonb))::int
      + (select count(*) from alive, jsonb_array_elements(doing) as job
        where job->>'name' = ${name})::int as before`);
  return rows<Waiting>(found)[0]!;
}
