import { type SQL, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { freshOpenDatabase } from '#test/support/database';
import { isConnectionLost } from './away';
import { rows } from './client';

const { db, kind } = await freshOpenDatabase();

/** Ends its own connection on the way; a sequence counts on even where everything is undone. */
async function timesSent(name: string, question: (dying: SQL) => SQL): Promise<number> {
  const sequence = sql.identifier(name);
  await db.execute(sql`create sequence ${sequence}`);
  const dying = sql`nextval(${name})::text || pg_terminate_backend(pg_backend_pid())::text`;
  const answer = await db.execute(question(dying)).catch((error: unknown) => error);
  expect(isConnectionLost(answer)).toBe(true);
  const [found] = rows<{ times: number }>(
    await db.execute(sql`select last_value::int as times from ${sequence}`),
  );
  return found?.times ?? 0;
}

test.runIf(kind === 'postgres')(
  'where the connection broke a question is asked again, a write is not: it may be done',
  async () => {
    const write = (dying: SQL) =>
      sql`insert into server_secrets (name, value) select 'written', ${dying}`;
    expect(await timesSent('writes', write)).toBe(1);
    expect(await timesSent('reads', (dying) => sql`select ${dying}`)).toBeGreaterThan(1);
  },
);
