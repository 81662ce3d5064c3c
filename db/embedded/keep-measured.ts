// What PostgreSQL has a process of its own for: telling the planner how large tables are, and clearing away rows
// that nobody sees any more. PGlite has none, so a table that has grown would be read as if it were small.
import { sql } from 'drizzle-orm';
import { type Db, rows } from '../client';

const MINUTE = 60_000;
const MEASURE_EVERY = 2 * MINUTE;
const CLEAR_AFTER = 15 * MINUTE;
const CLEAR_EVERY = 24 * 60 * MINUTE;

/** Until `stop`. One table after the other: whoever asks meanwhile waits for one of them at most. */
export function keepMeasured(db: Db) {
  const quietly = (work: () => Promise<unknown>) => () =>
    void work().catch((error) =>
      console.error(`The database could not be tended: ${error.message}`),
    );
  const measuring = setInterval(
    quietly(() => measureGrown(db)),
    MEASURE_EVERY,
  ).unref();
  const clear = quietly(() => clearAway(db));
  let clearing = setTimeout(() => {
    clear();
    clearing = setInterval(clear, CLEAR_EVERY).unref();
  }, CLEAR_AFTER).unref();
  return {
    stop: () => {
      clearInterval(measuring);
      clearTimeout(clearing);
    },
  };
}

/** Tables that have grown by a fifth since they were last measured; gives their names. */
export async function measureGrown(db: Db): Promise<string[]> {
  const grown = await tables(
    db,
    sql`pg_relation_size(oid) / 8192 > greatest(1.2 * relpages, 4) or reltuples < 0`,
  );
  for (const table of grown) await db.execute(sql.raw(`analyze ${table}`));
  return grown;
}

/** What was deleted or written over gives its room back. */
export async function clearAway(db: Db): Promise<void> {
  for (const table of await tables(db, sql`true`)) await db.execute(sql.raw(`vacuum ${table}`));
}

async function tables(db: Db, which: ReturnType<typeof sql>): Promise<string[]> {
  const found = await db.execute(
    sql`select oid::regclass::text as name from pg_class
      where relkind = 'r' and relnamespace in ('public'::regnamespace, to_regnamespace('pgboss'))
      and (${which})`,
  );
  return rows<{ name: string }>(found).map(({ name }) => name);
}
