// Puts jobs that nobody does any more back into the queue, to be taken at once.
import { type SQL, sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { JobReference } from '#db/schema';
import { isAlive } from './alive.server';

/** Jobs without a living worker. They count as tried: what kills its process must not do so for ever. */
export function handBackLost(db: Db, silenceMs: number): Promise<string[]> {
  const isTaken = sql`exists (
    select 1 from workers w
    where ${isAlive(silenceMs)}
      and w.doing @> jsonb_build_array(jsonb_build_object('id', j.id)))`;
  const isOld = sql`j.started_on < now() - ${silenceMs}::float8 * interval '1 ms'`;
  return handBack(db, sql`${isOld} and not ${isTaken}`, sql`started_on`);
}

/** A job whose own worker gives it up: a stop does not count as a try, running out of time does. */
export async function handBackOwn(db: Db, job: JobReference, countsAsTry: boolean): Promise<void> {
  const startedOn = countsAsTry ? sql`started_on` : sql`null::timestamptz`;
  await handBack(db, sql`j.name = ${job.name} and j.id = ${job.id}`, startedOn);
}

const kept = sql.raw(
  `name, priority, data, retry_limit, retry_count, retry_delay, retry_backoff, singleton_key,
   singleton_on, expire_in, created_on, keep_until, dead_letter, policy`,
);

/**
 * Under a new id: pg-boss knows a job by its id alone, so that a slow worker's late "done" would
 * end the run of the worker that took the job over. pg-boss counts a try when `started_on` is set.
 */
async function handBack(db: Db, which: SQL, startedOn: SQL): Promise<string[]> {
  const handed = await db.execute(sql`
    with taken as (
      delete from pgboss.job where (name, id) in (
        select j.name, j.id from pgboss.job j
        where j.state = 'active' and ${which} for update skip locked)
      returning *)
    insert into pgboss.job (id, state, start_after, started_on, ${kept})
    select gen_random_uuid(), 'retry', now(), ${startedOn}, ${kept} from taken
    returning name`);
  return rows<{ name: string }>(handed).map(({ name }) => name);
}
