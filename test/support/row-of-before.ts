// A row as an older server wrote it: only these columns, whatever newer ones the schema has by now.
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';

export async function rowOfBefore<Values extends object>(
  db: Db,
  table: PgTable,
  values: Values,
): Promise<Values & { id: string }> {
  const row = { id: uuidv7(), ...values };
  const columns = getTableColumns(table);
  const names = Object.keys(row).map((key) => sql.identifier(columns[key]!.name));
  const cells = Object.values(row).map(
    (value): SQL =>
      typeof value === 'object' ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`,
  );
  await db.execute(
    sql`insert into ${table} (${sql.join(names, sql`, `)}) values (${sql.join(cells, sql`, `)})`,
  );
  return row;
}
