import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Db, rows } from '#db/client';
import { freshOpenDatabase } from '#test/support/database';
import { workJobs } from './boss.server';
import { catchUp } from './keep-schedule.server';
import { defineJob } from './queue.server';

const job = defineJob({ name: 'tidy-up', schema: z.object({}), run: async () => {} });
const other = defineJob({ name: 'count-sheep', schema: z.object({}), run: async () => {} });
const nightly = [{ cron: '10 1 * * *', job }];
const noon = new Date('2030-06-10T12:00:00Z');

const made = async (db: Db): Promise<number> =>
  rows(await db.execute(sql`select id from pgboss.job where name = 'tidy-up'`)).length;

/** Whoever worked has stopped, and nobody takes what is made from here on. */
async function aSchedule() {
  const database = await freshOpenDatabase();
  await (await workJobs(database, [], { schedule: nightly })).stop();
  return database;
}

test('what is due is started once, however many processes keep the schedule', async () => {
  const database = await freshOpenDatabase();
  const everyMinute = [{ cron: '* * * * *', job }];
  await (await workJobs(database, [], { schedule: everyMinute })).stop();
  await database.db.execute(sql`update pgboss.version set cron_on = null`);
  await database.db.execute(sql`delete from pgboss.job`);
  const options = { schedule: true, cronMonitorIntervalSeconds: 1, cronWorkerIntervalSeconds: 1 };
  const start = () =>
    new PgBoss({ ...database.forQueue, ...options } as PgBoss.ConstructorOptions).start();
  const bosses = [await start(), await start()];
  await vi.waitFor(async () => expect(await made(database.db)).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 100,
  });
  const inItsMinute = await database.db.execute(sql`
    select count(*)::int as jobs from pgboss.job where name = 'tidy-up'
    group by date_trunc('minute', created_on)`);
  for (const { jobs } of rows<{ jobs: number }>(inItsMinute)) expect(jobs).toBe(1);
  for (const boss of bosses) await boss.stop({ graceful: false });
});

test('what was due while nobody was there is made up for once', async () => {
  const { db } = await aSchedule();
  await Promise.all([catchUp(db, nightly, noon), catchUp(db, nightly, noon)]);
  await catchUp(db, nightly, new Date(noon.getTime() + 3_600_000));
  expect(await made(db)).toBe(1);
  await catchUp(db, nightly, new Date('2030-06-11T12:00:00Z'));
  expect(await made(db)).toBe(2);
});

test('what came into the list after it was due waits for its next time', async () => {
  const { db } = await aSchedule();
  await catchUp(db, nightly, new Date());
  expect(await made(db)).toBe(0);
});

test('what is no longer listed is no longer started', async () => {
  const database = await aSchedule();
  const schedule = [{ cron: '20 2 * * *', job: other }];
  await (await workJobs(database, [], { schedule })).stop();
  const kept = await database.db.execute(sql`select name, timezone from pgboss.schedule`);
  expect(rows(kept)).toEqual([{ name: 'count-sheep', timezone: 'UTC' }]);
});
