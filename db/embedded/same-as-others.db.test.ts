// The thread must not be noticed: what is true of PGlite itself and of PostgreSQL is true of it.
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshDirectPglite, freshEmbedded, freshOpenDatabase } from '#test/support/database';
import { aUser } from '#test/support/make';
import { type Database, type Db, rows } from '../client';
import { users } from '../schema';

const values = sql`select
  timestamptz '2026-03-01 09:00+00' as at, date '2026-03-01' as day, interval '1 day' as "long",
  '{"a": [1, null, "ü"]}'::jsonb as object, '[]'::json as list, null::jsonb as nothing,
  array[1, null, 3] as numbers, array['a,b', '"c"', 'NULL'] as words,
  array[timestamptz '2026-03-01 09:00+00'] as moments, array[[1, 2], [3, 4]] as nested,
  '\\x00ff10'::bytea as bytes, 9007199254740993 as large, 12.50::numeric as price,
  1.5::float8 as half, true as yes, 'text' as text, '' as empty`;

describe('values', () => {
  test('are read as PGlite itself reads them', async () => {
    const [threaded, direct] = await Promise.all([freshEmbedded(), freshDirectPglite()]);
    const fromThread = await threaded.db.execute(values);
    expect(fromThread).toEqual(await direct.db.execute(values));
    const asked = 'select $1::jsonb as a, $2::bytea as b, $3::int[] as c, $4::timestamptz as d';
    const given = [{ a: 1 }, new Uint8Array([0, 255]), [1, 2], new Date(0)];
    const ask = ({ forQueue }: Database) => forQueue.db.executeSql(asked, given);
    const [one, other] = await Promise.all([ask(threaded), ask(direct)]);
    expect(one.rows).toEqual(other.rows);
    expect(one.rows).toEqual([{ a: given[0], b: given[1], c: given[2], d: given[3] }]);
  });
});

describe.each([
  ['the database of this run', freshOpenDatabase],
  ['PGlite without its thread', freshDirectPglite],
])('%s', (_name, open) => {
  let database: Database;
  let db: Db;
  beforeAll(async () => {
    database = await open();
    db = database.db;
  });

  const names = async () => (await db.select().from(users)).map(({ name }) => name);

  test('says why it refuses, and goes on', async () => {
    const { id } = await aUser(db, { name: 'kept' });
    const again = aUser(db, { id, name: 'twice' });
    await expect(again).rejects.toMatchObject({
      query: expect.stringContaining('insert into'),
      cause: { code: '23505', detail: expect.stringContaining(id) },
    });
    expect(await names()).toEqual(['kept']);
  });

  test('a transaction that throws leaves nothing, a savepoint only itself', async () => {
    const failing = db.transaction(async (tx) => {
      await aUser(tx, { name: 'undone' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await db.transaction(async (tx) => {
      await aUser(tx, { name: 'outer' });
      const inner = tx.transaction(async (nested) => {
        await aUser(nested, { name: 'inner' });
        await nested.execute(sql`select 1 / 0`);
      });
      await expect(inner).rejects.toMatchObject({ cause: { code: '22012' } });
    });
    expect(await names()).toEqual(['kept', 'outer']);
  });

  test('what is asked beside a transaction is not undone with it', async () => {
    let beside: Promise<unknown> | undefined;
    const failing = db.transaction(async (tx) => {
      await aUser(tx, { name: 'undone' });
      beside = aUser(db, { name: 'beside' });
      await aUser(tx, { name: 'undone too' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await beside;
    expect(await names()).toEqual(['kept', 'outer', 'beside']);
  });

  test('many transactions at once each read their own writes', async () => {
    const counted = Array.from({ length: 20 }, (_, at) =>
      db.transaction(async (tx) => {
        await aUser(tx, { name: `many ${at}` });
        const found = await tx.execute(
          sql`select count(*) from users where name = ${`many ${at}`}`,
        );
        return Number(rows<{ count: unknown }>(found)[0]?.count);
      }),
    );
    expect(await Promise.all(counted)).toEqual(Array(20).fill(1));
  });
});
