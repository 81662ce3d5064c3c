// A statement that is asked often is kept ready: nobody may notice, except by the clock.
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { freshEmbedded } from '#test/support/database';
import type { Database } from '../client';

const OFTEN = [1, 2, 3, 4, 5, 6];
const asking = ({ forQueue }: Database) => forQueue.db.executeSql;
const readyIn = async (database: Database) =>
  (await asking(database)('select count(*)::int as ready from pg_prepared_statements')).rows[0]!
    .ready as number;

test('asked for the sixth time it answers as at first, whatever the values are', async () => {
  const database = await freshEmbedded();
  const text =
    'select $1::jsonb as a, $2::bytea as b, $3::int[] as c, $4::timestamptz as d, $5 as e';
  const given = [{ a: 'ü' }, new Uint8Array([0, 255]), [1, null, 2], new Date(0), 'words'];
  for (const _time of OFTEN)
    expect((await asking(database)(text, given)).rows).toEqual([
      { a: given[0], b: given[1], c: given[2], d: given[3], e: given[4] },
    ]);
  const nothing = await asking(database)(text, [null, null, null, null, null]);
  expect(nothing.rows).toEqual([{ a: null, b: null, c: null, d: null, e: null }]);
  expect(await readyIn(database)).toBeGreaterThan(0);
});

test('it says how many rows it wrote, and why it refuses', async () => {
  const database = await freshEmbedded();
  const { db } = database;
  await db.execute(sql`create table places (id int primary key, name text)`);
  for (const id of OFTEN) {
    const written = await db.execute(sql`insert into places values (${id}, 'a') returning id`);
    expect(written).toMatchObject({ rows: [{ id }], affectedRows: 1 });
  }
  await expect(
    db.execute(sql`insert into places values (${1}, 'a') returning id`),
  ).rejects.toMatchObject({
    query: expect.stringContaining('insert into'),
    cause: { code: '23505' },
  });
  const renamed = await db.execute(sql`update places set name = 'b'`);
  expect(renamed).toMatchObject({ rows: [], affectedRows: OFTEN.length });
});

test('a table that has changed is read as it is now', async () => {
  const { db } = await freshEmbedded();
  await db.execute(sql`create table places (id int)`);
  await db.execute(sql`insert into places values (1)`);
  for (const _time of OFTEN) await db.execute(sql`select * from places`);
  await db.execute(sql`alter table places add column name text default 'here'`);
  expect(await db.execute(sql`select * from places`)).toMatchObject({
    rows: [{ id: 1, name: 'here' }],
  });
});

test('one that fails in a transaction takes only that with it', async () => {
  const { db } = await freshEmbedded();
  const divided = (by: number) => sql`select 1 / ${by}::int as part`;
  for (const _time of OFTEN) await db.execute(divided(1));
  const failing = db.transaction(async (tx) => {
    await tx.execute(divided(0)).catch(() => undefined);
    await tx.execute(divided(1));
  });
  await expect(failing).rejects.toMatchObject({ cause: { code: '25P02' } });
  expect(await db.execute(divided(1))).toMatchObject({ rows: [{ part: 1 }] });
});

test('many different ones do not pile up', async () => {
  const database = await freshEmbedded();
  for (let one = 0; one < 230; one += 1)
    for (const _time of OFTEN.slice(0, 3)) await asking(database)(`select ${one} as one`, []);
  expect(await readyIn(database)).toBeLessThanOrEqual(200);
  expect((await asking(database)('select 0 as one', [])).rows).toEqual([{ one: 0 }]);
});

test('a plan does not outlive the size a table had when it was made', async () => {
  const database = await freshEmbedded();
  const text = 'select $1::int as one';
  for (let time = 0; time < 230; time += 1) await asking(database)(text, [time]);
  const { rows } = await asking(database)(
    `select (generic_plans + custom_plans)::int as uses from pg_prepared_statements where statement = '${text}'`,
    [],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.uses).toBeLessThan(40);
});
