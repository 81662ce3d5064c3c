// Rows as text: every column as PostgreSQL itself writes it, so that both databases write the same.
import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { TableShape } from './format';

const AT_ONCE = 500;

/**
 * Waiting jobs travel, and running ones, which wait again where they arrive. What is done does not,
 * nor what the queue makes by itself: its clock, its own errands.
 */
export const JOBS: TableShape = {
  name: 'waiting jobs',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'name', type: 'text' },
    { name: 'policy', type: 'text' },
    { name: 'priority', type: 'integer' },
    { name: 'data', type: 'jsonb' },
    { name: 'retry_limit', type: 'integer' },
    { name: 'retry_count', type: 'integer' },
    { name: 'retry_delay', type: 'integer' },
    { name: 'retry_backoff', type: 'boolean' },
    { name: 'start_after', type: 'timestamp with time zone' },
    { name: 'expire_in', type: 'interval' },
    { name: 'created_on', type: 'timestamp with time zone' },
    { name: 'keep_until', type: 'timestamp with time zone' },
  ],
};

/** Processes of the old place, which know nothing of the new one. */
const STAYS = 'workers';

/** The same spelling of times and bytes in every session. */
export async function settleSpelling(tx: Db): Promise<void> {
  await tx.execute(sql`set local timezone = 'UTC'`);
  await tx.execute(sql`set local datestyle = 'ISO, YMD'`);
  await tx.execute(sql`set local intervalstyle = 'iso_8601'`);
  await tx.execute(sql`set local bytea_output = 'hex'`);
  await tx.execute(sql`set local extra_float_digits = 1`);
  await tx.execute(sql`set local statement_timeout = 0`);
}

/** Every table of ours as it is, but for the heartbeats, and the waiting jobs. */
export async function listTables(tx: Db): Promise<TableShape[]> {
  const found = rows<{ table: string; name: string; type: string }>(
    await tx.execute(sql`
      select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> ${STAYS}
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by c.relname collate "C", a.attname collate "C"`),
  );
  const tables = new Map<string, TableShape>();
  for (const { table, name, type } of found) {
    const shape = tables.get(table) ?? { name: table, columns: [] };
    shape.columns.push({ name, type });
    tables.set(table, shape);
  }
  return [...tables.values(), JOBS];
}

export const countRows = async (tx: Db, table: TableShape): Promise<number> => {
  const [found] = rows<{ rows: number }>(
    await tx.execute(sql`select count(*)::int as rows from (${sql.raw(selectOf(table))}) t`),
  );
  return Number(found?.rows ?? 0);
};

/** A cursor hands the rows out in batches; one snapshot, however long it takes. */
export async function* readLines(tx: Db, table: TableShape): AsyncGenerator<string[]> {
  await tx.execute(sql.raw(`declare backup_rows no scroll cursor for ${selectOf(table)}`));
  for (;;) {
    const batch = rows<{ line: string }>(
      await tx.execute(sql.raw(`fetch forward ${AT_ONCE} from backup_rows`)),
    );
    if (batch.length > 0) yield batch.map(({ line }) => line);
    if (batch.length < AT_ONCE) break;
  }
  await tx.execute(sql`close backup_rows`);
}

function selectOf({ name, columns }: TableShape): string {
  const texts = columns.map((column) => `${quoted(column.name)}::text`);
  const line = `json_build_array(${texts.join(', ')})::text as line`;
  return name === JOBS.name
    ? `select ${line} from pgboss.job
        where state in ('created', 'retry', 'active') and left(name, 2) <> '__'`
    : `select ${line} from ${quoted(name)}`;
}

/** The lines of one batch as rows; each cell is read by the type of its column. */
export async function insertLines(tx: Db, table: TableShape, lines: string[]): Promise<void> {
  const { name, columns } = table;
  const isJobs = name === JOBS.name;
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const cells = columns.map(({ type }, at) => `(line->>${at})::${type}`).join(', ');
  const into = isJobs ? 'pgboss.job' : quoted(name);
  const list = `[${lines.join(',')}]`;
  await tx.execute(sql`
    insert into ${sql.raw(into)} (${sql.raw(names)})
    select ${sql.raw(cells)} from json_array_elements(${list}::json) as given(line)`);
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
