import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** True of a row where any of the columns holds the text, in whatever case. Its % and _ are letters. */
export function contains(columns: (AnyColumn | SQL)[], text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const tests = columns.map((column) => sql`${column} ilike ${pattern}`);
  return sql`(${sql.join(tests, sql` or `)})`;
}
