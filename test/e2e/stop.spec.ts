// Stopping: who is being served is served to the end, and long work is left to whoever comes next.
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { rows } from '#db/client';
import { openDatabase } from '#db/open-database';
import { type Caller, signUpByForm } from '#test/support/by-form';
import { importByForm, untilImport } from '#test/support/import-by-form';
import { aKeptLine, slowForm } from '#test/support/open-lines';
import { statusIn } from '#test/support/raw-request';
import { launch, type RunningApp, startApp, startWorker } from '#test/support/server';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';

const ROWS = 12_000;
/** It should be three seconds, and is printed; a busy machine is forgiven the rest. */
const MOST_MS = 10_000;

type Started = Pick<RunningApp, 'process' | 'output'>;

async function endOf({ process, output }: Started, signal: NodeJS.Signals, also = () => {}) {
  const startedAt = Date.now();
  process.kill(signal);
  also();
  const [code] = await once(process, 'close');
  const took = Date.now() - startedAt;
  console.log(`${signal}: ended with ${code} after ${took} ms`);
  expect(output()).not.toMatch(/\n\s+at |failed|unexpected/i);
  return { code, took };
}

const isRunning = ({ rowsRead }: { rowsRead: number }) => rowsRead > 0;
const isFinished = ({ status }: { status: string }) => status === 'finished';
const whole = { rowsTotal: ROWS, rowsRead: ROWS, rowsStored: ROWS, rowsRejected: 0 };

/** What a stop left of the import's job and its rows. */
async function leftOf(place: { dataDir: string; databaseUrl?: string }) {
  const { db, close } = await openDatabase(place);
  const jobs = await db.execute(sql`
    select state::text, started_on is null as "isUntried" from pgboss.job where name = 'run-import'`);
  const counted = await db.execute(sql`
    select (select count(*) from customers)::int as customers,
      (select rows_read from imports)::int as "rowsRead"`);
  await close();
  return { jobs: rows(jobs), ...rows<{ customers: number; rowsRead: number }>(counted)[0]! };
}

describe('a start', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-stop-'));
  const lock = path.join(dataDir, 'lock');
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test.each([
    ['the database is opened', () => existsSync(lock)],
    ['the samples are told', (said: string) => said.includes('Telling the story')],
  ])('is broken off without a word while %s', async (_, isSo) => {
    const { child, output } = launch({ PORT: '0', DATA_DIR: dataDir });
    while (!isSo(output()) && child.exitCode === null) await wait(10);
    const { code } = await endOf({ process: child, output }, 'SIGTERM');
    expect(code).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });
});

describe('the server', () => {
  let app: RunningApp;
  let founder: Caller;
  let page: string;

  beforeAll(async () => {
    app = await startApp();
    founder = await signUpByForm(app.url);
    page = await importByForm(app.url, founder, ROWS);
  });
  afterAll(async () => {
    await app?.stop();
    rmSync(app.dataDir, { recursive: true, force: true });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'told to stop by %s it finishes what it was asked, and leaves the import to the next',
    async (signal) => {
      const { rowsRead } = await untilImport(app.url + page, founder, isRunning);
      const lines = await Promise.all(Array.from({ length: 8 }, () => aKeptLine(app.url)));
      const form = slowForm(app.url);
      await wait(100);
      const { code, took } = await endOf(app, signal, () => setTimeout(form.finish, 300));
      expect(code).toBe(0);
      expect(took).toBeLessThan(MOST_MS);
      expect(statusIn(await form.answer)).toBe(302);
      await Promise.all(lines.map(({ closed }) => closed));
      const left = await leftOf(app);
      expect(left.jobs).toEqual([{ state: 'retry', isUntried: true }]);
      expect(left.rowsRead).toBeGreaterThanOrEqual(rowsRead);
      expect(left.rowsRead, 'the import was not over').toBeLessThan(ROWS);
      expect(left.customers).toBe(left.rowsRead);
      app = await startApp({ dataDir: app.dataDir });
    },
  );

  test('the import that was broken off twice ends whole, each row once', async () => {
    expect(await untilImport(app.url + page, founder, isFinished)).toMatchObject(whole);
  });

  test('a second signal ends it at once, and what was stored is there', async () => {
    const form = slowForm(app.url);
    await wait(100);
    const again = () => setTimeout(() => app.process.kill('SIGTERM'), 50);
    const { code } = await endOf(app, 'SIGTERM', again);
    expect(code).toBe(1);
    expect(await form.answer).toBe('');
    expect((await leftOf(app)).customers).toBe(ROWS);
  });
});

describe('a worker on PostgreSQL', () => {
  test('hands its import to another one, and stops', async () => {
    const postgres = await startTemporaryPostgres({ mayInstall: Boolean(process.env.CI) });
    if (!postgres) throw new Error('PostgreSQL is not installed (Debian: apt install postgresql)');
    onTestFinished(postgres.stop);
    const settings = { DATABASE_URL: postgres.url };
    const app = await startApp({ settings });
    onTestFinished(app.stop);
    const there = { ...settings, DATA_DIR: app.dataDir };
    const founder = await signUpByForm(app.url);
    const page = await importByForm(app.url, founder, ROWS);
    const worker = await startWorker(there);
    onTestFinished(worker.stop);
    await untilImport(app.url + page, founder, isRunning);
    const { code, took } = await endOf(worker, 'SIGTERM');
    expect(code).toBe(0);
    expect(took).toBeLessThan(MOST_MS);
    const left = await leftOf({ dataDir: app.dataDir, databaseUrl: postgres.url });
    expect(left.jobs).toEqual([{ state: 'retry', isUntried: true }]);
    expect(left.rowsRead, 'the import was not over').toBeLessThan(ROWS);
    const another = await startWorker(there);
    onTestFinished(another.stop);
    expect(await untilImport(app.url + page, founder, isFinished)).toMatchObject(whole);
    expect((await leftOf({ dataDir: app.dataDir, databaseUrl: postgres.url })).customers).toBe(
      ROWS,
    );
  });
});
