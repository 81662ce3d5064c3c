import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { type Database, rows } from '#db/client';
import { openDatabase } from '#db/open-database';
import { analyses, customers, imports, reports } from '#db/schema';
import { freshOpenDatabase } from '#test/support/database';
import { runImportJob } from '~/domain/imports/run-import.job.server';
import { runAnalysisJob } from '~/domain/reports/run-analysis.job.server';
import { workJobs } from './boss.server';
import { TIMING } from './timing';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-lost-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const jobs = [runImportJob, runAnalysisJob];
/** As in production, but faster; so that a busy machine is not taken for a dead one, not much. */
const timing = { ...TIMING, beatMs: 500, silenceMs: 3_000 };
const ROWS = 6_000;

/** A PostgreSQL both processes use, or a folder one opens after the other. */
const opened = await freshOpenDatabase();
const fresh = opened.kind === 'postgres' ? opened : null;
const place = { databaseUrl: fresh?.address, dataDir };

/** Begins an import and an analysis, says how far they are, and never ends by itself. */
const worker = `
  import { openDatabase } from './db/open-database.ts';
  import { migrate } from './db/migrate.ts';
  import { workJobs } from './app/jobs/boss.server.ts';
  import { runImportJob } from './app/domain/imports/run-import.job.server.ts';
  import { runAnalysisJob } from './app/domain/reports/run-analysis.job.server.ts';
  import { aLongImport, aStudy } from './test/support/long-work.ts';
  const database = await openDatabase(${JSON.stringify(place)});
  await migrate(database);
  const workspaceId = await aLongImport(database.db, ${ROWS});
  await aStudy(database.db, workspaceId);
  await workJobs(database, [runImportJob, runAnalysisJob], { timing: ${JSON.stringify(timing)} });
  for (;;) {
    const imports = await database.db.query.imports.findMany();
    const analyses = await database.db.query.analyses.findMany();
    console.log(imports[0].rowsRead + ' ' + analyses[0].status);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

async function killInTheMiddle(): Promise<void> {
  const options = ['--import', 'tsx', '--input-type=module', '--eval', worker];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const [read, status] = line.split(' ');
    if (Number(read) > 0 && status === 'running') child.kill('SIGKILL');
  }
  await ended;
}

test('an import and an analysis whose process was killed are taken over, and counted once', async () => {
  expect(TIMING.silenceMs + TIMING.beatMs + TIMING.pollMs).toBeLessThan(30_000);
  await killInTheMiddle();
  const killedAt = Date.now();
  const database: Database = fresh ?? (await openDatabase(place));
  const { db } = database;
  const [cut] = await db.select().from(imports);
  expect(cut).toMatchObject({ status: 'running', attempts: 1 });
  expect(cut!.rowsRead).toBeLessThan(ROWS);
  const working = await workJobs(database, jobs, { timing });
  const takenOver = async () => {
    const [[imported], [analysed]] = await Promise.all([
      db.select().from(imports),
      db.select().from(analyses),
    ]);
    expect([imported?.attempts, analysed?.attempts]).toEqual([2, 2]);
  };
  await vi.waitFor(takenOver, { timeout: 60_000, interval: 50 });
  console.log(`Taken over ${(Date.now() - killedAt) / 1000} s after the kill (${database.kind})`);
  const finished = async () => {
    expect((await db.select().from(imports))[0]?.status).toBe('finished');
    expect((await db.select().from(analyses))[0]?.status).toBe('finished');
  };
  await vi.waitFor(finished, { timeout: 150_000, interval: 100 });
  const [done] = await db.select().from(imports);
  expect(done).toMatchObject({ rowsRead: ROWS, rowsStored: ROWS, rowsUnchanged: 0 });
  const made = await db.select().from(customers).where(eq(customers.importId, done!.id));
  expect(made).toHaveLength(ROWS);
  expect(await db.select({ id: reports.id }).from(reports)).toHaveLength(1);
  const left = await db.execute("select id from pgboss.job where state <= 'active'");
  expect(rows(left)).toHaveLength(0);
  await working.stop();
  if (!fresh) await database.close();
}, 240_000);
