// What a command needs to hand work over: a leaf, so that the domain may import it.
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { type Db, rows } from '#db/client';

export interface JobContext {
  db: Db;
  /** Aborted when the server stops or another worker took the job over: it is done again. */
  signal: AbortSignal;
}

export interface Job<Payload extends object> {
  /** `<verb>-<noun>`, never changed once released: waiting jobs carry it. */
  name: string;
  schema: z.ZodType<Payload>;
  run(payload: Payload, context: JobContext): Promise<void>;
  /** Instead of `run`, when a job lost its process on every try: say so where somebody reads it. */
  giveUp?(payload: Payload, context: JobContext): Promise<void>;
  /** How often a run that threw or lost its process is done again. Twice unless said. */
  retryLimit?: number;
  /** After this a run is ended, counts as lost and is done again. 15 minutes unless said. */
  expireInSeconds?: number;
}

/** For lists of jobs with different payloads. */
export type AnyJob = Omit<Job<never>, 'schema'> & { schema: z.ZodType };

export const defineJob = <Payload extends object>(job: Job<Payload>): Job<Payload> => job;

export interface EnqueueOptions {
  startAfter?: Date;
}

// Never started: only its SQL is wanted, run inside the caller's transaction.
const sender = new PgBoss({ db: { executeSql: async () => ({ rows: [], rowCount: 0 }) } });

/** The job and the writes of `tx` become visible together, or not at all. */
export async function enqueue<Payload extends object>(
  tx: Db,
  job: Job<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<string> {
  const id = uuidv7();
  const { name, retryLimit = 2, expireInSeconds = 15 * 60 } = job;
  await ensureQueue(tx, name);
  await sender.insert(
    [
      {
        id,
        name,
        data: job.schema.parse(payload),
        retryLimit,
        retryDelay: 2,
        retryBackoff: true,
        expireInSeconds,
        startAfter: options.startAfter?.toISOString(),
      },
    ],
    { db: { executeSql: through(tx) } },
  );
  return id;
}

/** The first job of a kind makes its queue. */
async function ensureQueue(tx: Db, name: string): Promise<void> {
  const found = await tx.execute(sql`select 1 as found from pgboss.queue where name = ${name}`);
  if (rows(found).length > 0) return;
  const policy = JSON.stringify({ policy: 'standard' });
  await tx.execute(sql`select pgboss.create_queue(${name}, ${policy}::json)`);
}

/** pg-boss writes `$1`; Drizzle wants values in place. Each is used once in the SQL we send. */
function through(tx: Db) {
  return async (text: string, values: unknown[]) => {
    const parts = text
      .split(/\$(\d+)/)
      .map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1] ?? null}`));
    const found = rows<object>(await tx.execute(sql.join(parts)));
    return { rows: found, rowCount: found.length };
  };
}
