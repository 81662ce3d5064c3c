// PostgreSQL, when DATABASE_URL is set. It may go away and come back: we stay.
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import type { Database, Db } from './client';
import { type Log, untilReached } from './first-contact';
import { patientClient } from './patient-client';
import { openPool, type Use } from './pools';
import { queueSql, takeJsonText } from './queue-sql';
import * as schema from './schema';
import { watchDatabase } from './watch';

export interface PostgresOptions {
  use?: Use;
  log?: Log;
}

/** Readers wait this long for a database that is away, then they are told; jobs have more time. */
const PATIENCE_MS = { pages: 2_000, jobs: 60_000 };
const HEALTH_MS = 1_500;

export async function openPostgres(
  databaseUrl: string,
  { use = 'pages', log }: PostgresOptions = {},
): Promise<Database> {
  const open = () => openPools(databaseUrl, use);
  let pools = open();
  let answersAwaited = 0;
  const watch = watchDatabase({
    ask: () => pools.health`select 1`.execute(),
    isUsed: () => answersAwaited > 0,
    onChange: (isThere) => log?.(`The database ${isThere ? 'is back' : 'went away'}.`),
    onSilence: () => {
      const silent = pools;
      pools = open();
      void closeAll(silent, 0);
    },
  });
  const client = patientClient({
    pool: () => pools.main,
    watch,
    patienceMs: PATIENCE_MS[use],
    onWaiting: (change) => {
      answersAwaited += change;
    },
  });
  const close = async () => {
    watch.stop();
    await closeAll(pools, 5);
  };
  try {
    await untilReached(() => pools.main`select 1`.execute(), log);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kind: 'postgres',
    address: databaseUrl,
    db: drizzle(client, { schema }) as Db,
    forQueue: { db: { executeSql: queueSql(() => pools.queue, watch) } },
    isThere: () => within(HEALTH_MS, watch.look()),
    wasAway: watch.wasAway,
    close,
  };
}

type Pools = Record<'main' | 'queue' | 'health', Sql>;

function openPools(databaseUrl: string, use: Use): Pools {
  const main = openPool(databaseUrl, use);
  // Drizzle reads dates and JSON by itself, and tells the driver so once per pool.
  drizzle(main);
  const queue = takeJsonText(openPool(databaseUrl, 'queue'));
  return { main, queue, health: openPool(databaseUrl, 'health') };
}

const closeAll = (pools: Pools, timeout: number) =>
  Promise.all(Object.values(pools).map((pool) => pool.end({ timeout })));

function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), milliseconds);
    answer.then((isThere) => {
      clearTimeout(late);
      resolve(isThere);
    });
  });
}
