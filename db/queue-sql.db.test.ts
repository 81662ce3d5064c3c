import { expect, test } from 'vitest';
import { freshOpenDatabase } from '#test/support/database';
import { aUser } from '#test/support/make';
import { users } from './schema';

test('a script of the queue that brings its own BEGIN and fails leaves nothing open, and undoes nobody else', async () => {
  const { db, forQueue } = await freshOpenDatabase();
  const { executeSql } = forQueue.db;
  const scripts = Array.from({ length: 4 }, () => executeSql('begin; select 1 / 0; commit;'));
  const beside = db.transaction(async (tx) => {
    await aUser(tx, { name: 'first' });
    await aUser(tx, { name: 'second' });
  });
  const failed = { status: 'rejected', reason: { code: '22012' } };
  expect(await Promise.allSettled(scripts)).toMatchObject([failed, failed, failed, failed]);
  await beside;
  // As many at once as there are connections: none of them is left in a failed transaction.
  await Promise.all(Array.from({ length: 6 }, () => executeSql('select $1::int', [1])));
  expect((await db.select().from(users)).map(({ name }) => name)).toEqual(['first', 'second']);
});
