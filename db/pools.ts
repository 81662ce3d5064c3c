// How this process connects to PostgreSQL: for pages, for jobs, for the queue, for asking whether it
// is there. Each has limits of its own.
import postgres, { type Sql } from 'postgres';

export type Use = 'pages' | 'jobs';
export type Pool = Use | 'queue' | 'health' | 'migration';

interface Limits {
  max: number;
  /** Milliseconds; 0 is no limit. */
  statement: number;
  lock: number;
  idleInTransaction: number;
}

const minutes = 60_000;

const limits: Record<Pool, Limits> = {
  pages: { max: 10, statement: 15_000, lock: 5_000, idleInTransaction: 30_000 },
  // A worker that froze inside a transaction lets go of its rows before another gives up on them.
  jobs: { max: 10, statement: 15 * minutes, lock: minutes, idleInTransaction: 20_000 },
  queue: { max: 3, statement: minutes, lock: 30_000, idleInTransaction: minutes },
  health: { max: 1, statement: 1_000, lock: 1_000, idleInTransaction: 1_000 },
  migration: { max: 1, statement: 0, lock: 0, idleInTransaction: 0 },
};

export function openPool(databaseUrl: string, pool: Pool): Sql {
  const { max, statement, lock, idleInTransaction } = limits[pool];
  return postgres(databaseUrl, {
    max,
    onnotice: () => {},
    connect_timeout: pool === 'health' ? 2 : 5,
    // As published it waits up to 20 seconds between tries.
    backoff: (failures) => Math.min(0.3, 0.05 * 2 ** failures),
    connection: {
      application_name: `a-segment ${pool}`,
      statement_timeout: statement,
      lock_timeout: lock,
      idle_in_transaction_session_timeout: idleInTransaction,
    },
  });
}
