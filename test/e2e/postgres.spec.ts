// PostgreSQL comes and goes; the product stays, and so does every answer.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, type Db, rows } from '#db/client';
import { openDatabase } from '#db/open-database';
import { responses, surveys } from '#db/schema';
import { type Answerer, answererAt, type Given } from '#test/support/patient-answerer';
import { type RunningApp, startAndFail, startApp, startWorker } from '#test/support/server';
import {
  aSurveyWorkspace,
  type SurveyWorkspace,
  surveysWithALetter,
} from '#test/support/survey-workspace';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';
import { sendInvitationsJob } from '~/domain/invitations/send-invitations.job.server';
import { enqueue } from '~/jobs/queue.server';

type Postgres = NonNullable<Awaited<ReturnType<typeof startTemporaryPostgres>>>;
type Worker = Awaited<ReturnType<typeof startWorker>>;

const LINKS = 300;
const LETTERS = 20;

let postgres: Postgres;
let made: SurveyWorkspace;
let letters: string[];
let database: Database;
let app: RunningApp;
let worker: Worker;
/** Nobody answers by this one. */
let quietLink: string;

beforeAll(async () => {
  const started = await startTemporaryPostgres({ mayInstall: Boolean(process.env.CI), safe: true });
  if (!started) throw new Error('PostgreSQL is not installed (Debian: apt install postgresql)');
  postgres = started;
  made = await aSurveyWorkspace(LINKS, { databaseUrl: postgres.url });
  quietLink = `/a/${made.tokens.pop()}`;
  database = await openDatabase({ databaseUrl: postgres.url, dataDir: made.dataDir, use: 'jobs' });
  letters = await surveysWithALetter(database.db, LETTERS);
  const settings = { DATABASE_URL: postgres.url };
  [app, worker] = await Promise.all([startApp({ settings }), startWorker(settings)]);
});

afterAll(async () => {
  await Promise.all([app?.stop(), worker?.stop()]);
  await database?.close();
  await postgres?.stop();
  if (made) rmSync(made.dataDir, { recursive: true, force: true });
});

test('restarted ten times and killed once under answers: nobody dies, nothing is lost or doubled', async () => {
  const pids = [app.process.pid, worker.process.pid];
  const crowd = startCrowd();
  const mailing = enqueueLetters();
  const waits: number[] = [];
  for (let round = 0; round <= 10; round += 1) {
    await wait(1_200);
    await (round === 10 ? postgres.kill() : postgres.down());
    await wait(100 + round * 100);
    await postgres.up();
    while (!(await database.isThere?.())) await wait(20);
    waits.push(await untilNextAnswer(crowd.told));
  }
  await wait(1_000);
  const { given, told } = await crowd.stop();
  await mailing;

  expect(isAlive(app) && isAlive(worker)).toBe(true);
  expect([app.process.pid, worker.process.pid]).toEqual(pids);
  const statuses = countOf(told.flatMap((one) => one.statuses));
  console.log(
    `answers ${given.length}, statuses ${JSON.stringify(statuses)}, ms until answers again`,
    `${waits.join(' ')}, longest wait ${Math.max(...told.map((one) => one.longestWaitMs))} ms`,
  );
  expect(Object.keys(statuses).filter((status) => !['200', '303', '503'].includes(status))).toEqual(
    [],
  );
  expect(Math.max(...waits)).toBeLessThan(5_000);
  await expectStored(database.db, given);
  await expectLettersSent(database.db);
  expect(app.output() + worker.output()).not.toMatch(/unhandled|uncaught/i);
}, 180_000);

test('connected but silent it is told so in time, and the pages come back with it', async () => {
  postgres.freeze();
  try {
    const asked = Date.now();
    const health = await fetch(`${app.url}/healthz`);
    expect(health.status).toBe(503);
    expect(Date.now() - asked).toBeLessThan(4_000);
    const page = await fetch(`${app.url}${quietLink}`, { headers: { 'Accept-Language': 'ru' } });
    expect(page.status).toBe(503);
    expect(page.headers.get('Retry-After')).toBe('3');
    expect(await page.text()).toContain('Подождите немного');
    expect(Date.now() - asked).toBeLessThan(12_000);
  } finally {
    postgres.thaw();
  }
  await untilStatus(quietLink, 200);
});

test('a form posted without scripts comes back with what was filled in, to be sent again', async () => {
  await postgres.down();
  const form = { intent: 'consent', version: 'any', consent: 'yes', words: 'two\nlines "and" <b>' };
  const answer = await fetch(`${app.url}${quietLink}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  await postgres.up();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('3');
  const html = await answer.text();
  expect(html).toContain('name="words" value="two\nlines &quot;and&quot; &lt;b&gt;"');
  expect(html).toContain('<form method="post" data-again');
  expect(html).toContain('Send again');
  await untilStatus(quietLink, 200);
});

test('a process started before its database waits for it, and says so', async () => {
  await postgres.down();
  let said = () => '';
  const onLaunch = (output: () => string) => {
    said = output;
  };
  const starting = startApp({ settings: { DATABASE_URL: postgres.url }, onLaunch });
  await untilDone(async () => {
    if (!/Waiting for the database of DATABASE_URL \(.+\)/.test(said())) throw new Error();
    return true;
  });
  await postgres.up();
  const late = await starting;
  await late.stop();
});

test.each([
  ['/nowhere', 'There is no such database'],
  ['stranger@', 'refuses this user'],
])('a wrong address ends the start at once, in one sentence: %s', async (wrong, sentence) => {
  const url = wrong.endsWith('@')
    ? postgres.url.replace('postgres@', wrong)
    : postgres.url.replace(/\/postgres$/, wrong);
  const { code, output } = await startAndFail({ DATABASE_URL: url });
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
});

/** Eight people at a time, six with links of their own, two at the public door. */
function startCrowd() {
  let isOver = false;
  const given: Given[] = [];
  const told: Answerer[] = [];
  const run = async (place: number) => {
    const one = answererAt(app.url);
    told.push(one.told);
    for (let turn = 0; !isOver; turn += 1) {
      const token = place < 6 ? made.tokens.pop() : undefined;
      const link = token ? `/a/${token}` : `/s/${made.slug}`;
      const words = `person ${place}, turn ${turn}`;
      if (await one.answer({ link, words }, `10.${place}.${turn >> 8}.${turn & 255}`))
        given.push({ link, words });
    }
  };
  const all = Array.from({ length: 8 }, (_, place) => run(place));
  const stop = async () => {
    isOver = true;
    await Promise.all(all);
    return { given, told };
  };
  return { told, stop };
}

async function enqueueLetters() {
  const { db } = database;
  for (const surveyId of letters) {
    const [survey] = await db.select().from(surveys).where(eq(surveys.id, surveyId));
    const payload = { workspaceId: survey!.workspaceId, surveyId, locale: 'en' as const };
    await untilDone(() => enqueue(db, sendInvitationsJob, payload));
    await wait(800);
  }
}

async function untilDone(act: () => Promise<unknown>) {
  while (!(await act().then(Boolean, () => false))) await wait(100);
}

async function untilNextAnswer(told: Answerer[]): Promise<number> {
  const upAt = Date.now();
  while (Date.now() - upAt < 30_000) {
    if (told.some((one) => (one.takenAt.at(-1) ?? 0) > upAt)) break;
    await wait(10);
  }
  return Date.now() - upAt;
}

async function untilStatus(path: string, status: number) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(`${app.url}${path}`)).status === status) return;
    await wait(50);
  }
  throw new Error(`${path} did not answer ${status} within five seconds`);
}

async function expectStored(db: Db, given: Given[]) {
  const stored = await db.select().from(responses).where(eq(responses.surveyId, made.surveyId));
  expect(given.length).toBeGreaterThan(5);
  expect(stored.map(({ answers }) => String(answers.words)).sort()).toEqual(
    given.map(({ words }) => words).sort(),
  );
  expect(stored.every((response) => response.finishedAt)).toBe(true);
  const consents = await db.execute(
    sql`select count(*)::int as count from consent_records group by response_id having count(*) > 1`,
  );
  expect(rows(consents)).toEqual([]);
}

/** Every letter's job is done, and no job hangs in the air. */
async function expectLettersSent(db: Db) {
  const states = sql`select state::text, count(*)::int as jobs from pgboss.job
    where name = 'send-invitations' group by state`;
  for (let tries = 0; tries < 100; tries += 1) {
    const found = rows<{ state: string; jobs: number }>(await db.execute(states));
    if (found.every(({ state }) => state === 'completed')) break;
    await wait(100);
  }
  const found = rows<{ state: string; jobs: number }>(await db.execute(states));
  console.log('jobs', JSON.stringify(found));
  expect(found.map(({ state }) => state)).toEqual(['completed']);
  const sent = await db.execute(sql`select distinct recipient from outbox_mails`);
  expect(rows(sent)).toHaveLength(LETTERS);
}

const isAlive = ({ process }: Pick<RunningApp, 'process'>) =>
  process.exitCode === null && process.signalCode === null;

const countOf = (statuses: number[]) =>
  statuses.reduce<Record<string, number>>((counts, status) => {
    counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  }, {});
