// Has pg-boss start what runs by the clock: once, however many processes keep the same schedule.
import cronParser from 'cron-parser';
import { sql } from 'drizzle-orm';
import type PgBoss from 'pg-boss';
import type { Db } from '#db/client';
import type { AnyJob } from './queue.server';

export interface ScheduledJob {
  /** Minute, hour, day of the month, month, day of the week; in UTC. */
  cron: string;
  job: AnyJob;
}

const CATCH_UP_EVERY_MS = 10 * 60_000;

export async function keepSchedule(boss: PgBoss, db: Db, schedule: readonly ScheduledJob[]) {
  for (const { job, cron } of schedule) await boss.schedule(job.name, cron, {}, { tz: 'UTC' });
  const names = new Set(schedule.map(({ job }) => job.name));
  for (const { name } of await boss.getSchedules()) {
    if (!names.has(name)) await boss.unschedule(name);
  }
  const lookBack = () =>
    catchUp(db, schedule, new Date()).catch((error) => boss.emit('error', error));
  await lookBack();
  const timer = setInterval(lookBack, CATCH_UP_EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}

/** So long after its time pg-boss, which looks twice a minute, has surely started a job. */
const LATE_MS = 5 * 60_000;

/**
 * pg-boss forgets what was due while no process ran or the machine slept: a laptop is never awake
 * at night. Such a job is made up for once, by its name and the time it was due.
 */
export async function catchUp(db: Db, schedule: readonly ScheduledJob[], now: Date) {
  for (const { job, cron } of schedule) {
    const currentDate = new Date(now.getTime() - LATE_MS);
    const due = cronParser.parseExpression(cron, { currentDate, tz: 'UTC' }).prev().toISOString();
    await db.execute(sql`
      insert into pgboss.job (id, name, data)
      select md5(${`${job.name} ${due}`})::uuid, ${job.name}, '{}'
      where exists (select 1 from pgboss.schedule
          where name = ${job.name} and created_on < ${due}::timestamptz)
        and not exists (select 1 from pgboss.job
          where name = ${job.name} and created_on >= ${due}::timestamptz)
        and not exists (select 1 from pgboss.archive
          where name = ${job.name} and created_on >= ${due}::timestamptz)
      on conflict do nothing`);
  }
}
