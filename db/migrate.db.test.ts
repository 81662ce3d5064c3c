import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { freshDatabase, freshOpenDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { rows } from './client';
import { migrate } from './migrate';
import { customers, responses } from './schema';
import { sessionSecret } from './secret';

describe('the database', () => {
  test('migrating again changes nothing', async () => {
    const database = await freshOpenDatabase();
    const countOfTables = async () =>
      rows(await database.db.execute(sql`select table_name from information_schema.tables`)).length;
    const before = await countOfTables();
    await migrate(database);
    expect(await countOfTables()).toBe(before);
    expect(before).toBeGreaterThan(20);
  });

  test('every fresh database is empty and apart from the others', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await aCustomer(one, (await aWorkspace(one)).id);
    expect(await one.select().from(customers)).toHaveLength(1);
    expect(await other.select().from(customers)).toHaveLength(0);
  });

  test('a row goes in and comes out with its dates and objects', async () => {
    const db = await freshDatabase();
    const workspace = await aWorkspace(db);
    const customer = await aCustomer(db, workspace.id);
    await aPurchase(db, customer);
    const publication = await aPublication(db, await aSurvey(db, workspace.id));
    await aResponse(db, publication, { customerId: customer.id });
    const [stored] = await db.select().from(responses);
    expect(stored?.answers).toEqual({ why: 'I changed my job' });
    expect(stored?.finishedAt).toEqual(new Date('2026-04-01T09:00:00Z'));
  });

  test('what sessions are signed with is made once', async () => {
    const db = await freshDatabase();
    const first = await sessionSecret(db);
    expect(first.length).toBeGreaterThan(40);
    expect(await sessionSecret(db)).toBe(first);
  });
});
