// SIGTERM: nobody is cut off, nothing is lost, and it is over soon.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import net, { type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rows } from '#db/client';
import { openDatabase } from '#db/open-database';
import { customers, imports, users, workspaces } from '#db/schema';
import { sendForm } from '#test/support/by-form';
import { aLongImport } from '#test/support/long-work';
import { aMember } from '#test/support/make';
import { type RunningApp, startApp, startWorker } from '#test/support/server';
import { aSurveyWorkspace, type SurveyWorkspace } from '#test/support/survey-workspace';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';

const ROWS = 20_000;
/** Far above what it takes, for a busy machine; below what whoever started us waits before killing. */
const SOON_MS = 6_000;

let made: SurveyWorkspace;
let workspaceId: string;
let progressPath: string;
let signedIn: Promise<string> | undefined;

beforeAll(async () => {
  made = await aSurveyWorkspace(1);
  vi.stubEnv('DATA_DIR', made.dataDir);
  const database = await openDatabase({ dataDir: made.dataDir });
  workspaceId = await aLongImport(database.db, ROWS);
  const { db } = database;
  const founder = await db.query.users.findFirst({ where: eq(users.email, made.founder.email) });
  await aMember(db, workspaceId, founder!.id, 'founder');
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId));
  const [begun] = await db.select().from(imports).where(eq(imports.workspaceId, workspaceId));
  progressPath = `/w/${workspace!.slug}/imports/${begun!.id}/progress`;
  await database.close();
});
afterAll(() => rmSync(made.dataDir, { recursive: true, force: true }));

test('an import, kept lines and a slow request: all are ended well, and the import goes on', async () => {
  const app = await startApp({ dataDir: made.dataDir });
  const kept = await Promise.all(Array.from({ length: 8 }, () => aKeptLine(app)));
  const slow = await aSlowForm(app);
  await wait(1_000);
  const stopped = stopAndTime(app);
  await wait(300);
  slow.sendTheRest();
  expect(await slow.answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*Connection: close[\s\S]*<\/html>/i);
  const { code, took } = await stopped;
  console.log(`stopped in ${took} ms`);
  expect(code).toBe(0);
  expect(took).toBeLessThan(SOON_MS);
  expect(kept.every((line) => line.closed)).toBe(true);
  expect(app.output()).not.toMatch(/ {4}at |failed/i);

  const between = await lookAtImport();
  expect(between.rowsRead).toBeGreaterThan(0);
  expect(between.rowsRead).toBeLessThan(ROWS);
  const again = await startApp({ dataDir: made.dataDir });
  const until = Date.now() + 90_000;
  while (!(await isFinished(again)) && Date.now() < until) await wait(300);
  await again.stop();
  const { status, rowsRead, rowsStored, people } = await lookAtImport();
  expect({ status, rowsRead, rowsStored, people }).toEqual({
    status: 'finished',
    rowsRead: ROWS,
    rowsStored: ROWS,
    people: ROWS,
  });
});

test('the second signal does not wait', async () => {
  const app = await startApp();
  await aSlowForm(app);
  const ended = stopAndTime(app);
  await wait(100);
  app.process.kill('SIGTERM');
  const { code, took } = await ended;
  expect(code).toBe(1);
  expect(took).toBeLessThan(1_500);
  rmSync(app.dataDir, { recursive: true, force: true });
});

test('a worker on PostgreSQL hands its job back, and the next one finishes it', async () => {
  const postgres = await startTemporaryPostgres({ mayInstall: Boolean(process.env.CI) });
  if (!postgres) throw new Error('PostgreSQL is not installed (Debian: apt install postgresql)');
  const settings = { DATABASE_URL: postgres.url, DATA_DIR: made.dataDir };
  const ready = await aSurveyWorkspace(1, { databaseUrl: postgres.url });
  rmSync(ready.dataDir, { recursive: true, force: true });
  const database = await openDatabase({ databaseUrl: postgres.url, dataDir: made.dataDir });
  const workspace = await aLongImport(database.db, ROWS);
  const look = async () => {
    const [found] = await database.db
      .select()
      .from(imports)
      .where(eq(imports.workspaceId, workspace));
    return found!;
  };
  const first = await startWorker(settings);
  while ((await look()).rowsRead === 0) await wait(20);
  const { code, took } = await stopAndTime(first);
  const handedBack = await jobStates();
  const { rowsRead } = await look();
  const second = await startWorker(settings);
  const until = Date.now() + 90_000;
  while ((await look()).status !== 'finished' && Date.now() < until) await wait(100);
  const finished = await look();
  await second.stop();
  await database.close();
  await postgres.stop();
  console.log(`the worker stopped in ${took} ms at row ${rowsRead}`);
  expect(code).toBe(0);
  expect(took).toBeLessThan(SOON_MS);
  expect(rowsRead).toBeLessThan(ROWS);
  expect(handedBack).not.toContain('active');
  expect(finished).toMatchObject({ status: 'finished', rowsRead: ROWS, rowsStored: ROWS });

  async function jobStates(): Promise<string[]> {
    const found = await database.db.execute(
      "select state from pgboss.job where name = 'run-import'",
    );
    return rows<{ state: string }>(found).map(({ state }) => state);
  }
});

async function stopAndTime({ process: child }: Pick<RunningApp, 'process'>) {
  const started = performance.now();
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  return { code, took: Math.round(performance.now() - started) };
}

function connect({ url }: RunningApp): Socket {
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
  return socket.on('error', () => {});
}

/** Asked once, and waits for whatever it will ask next. */
async function aKeptLine(app: RunningApp): Promise<{ closed: boolean }> {
  const line = { closed: false };
  const socket = connect(app).on('close', () => {
    line.closed = true;
  });
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  return line;
}

/** Half of a form has arrived when the signal comes. */
async function aSlowForm(app: RunningApp) {
  const [begin, rest] = ['email=anna%40', 'example.com'];
  const socket = connect(app);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  const answer = once(socket, 'close').then(() => Buffer.concat(parts).toString());
  const head =
    'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded';
  socket.write(`${head}\r\nContent-Length: ${begin.length + rest.length}\r\n\r\n${begin}`);
  await wait(200);
  return { answer, sendTheRest: () => socket.write(rest) };
}

async function isFinished({ url }: RunningApp): Promise<boolean> {
  signedIn ??= sendForm(`${url}/sign-in`, made.founder).then((entered) =>
    entered.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
  const progress = await fetch(url + progressPath, { headers: { Cookie: await signedIn } });
  return (await progress.text()).includes('"finished"');
}

async function lookAtImport() {
  const database = await openDatabase({ dataDir: made.dataDir });
  const found = await database.db.query.imports.findFirst({
    where: eq(imports.workspaceId, workspaceId),
  });
  const people = await database.db.$count(customers, eq(customers.workspaceId, workspaceId));
  await database.close();
  return { ...found!, people };
}
