// Everything goes into a file while people answer, and from there to PostgreSQL.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, rows } from '#db/client';
import { openDatabase } from '#db/open-database';
import { responses, workspaces } from '#db/schema';
import { sendForm } from '#test/support/by-form';
import { answererAt } from '#test/support/patient-answerer';
import { type RunningApp, runCommand, startApp } from '#test/support/server';
import { aSurveyWorkspace, type SurveyWorkspace } from '#test/support/survey-workspace';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';
import { folderBytes } from '~/domain/files/bytes/folder-bytes.server';
import { keyOf, type StoredFile } from '~/domain/files/file';
import { keepFile } from '~/domain/files/keep-file.server';
import { receiveBytes } from '~/domain/files/receive-bytes.server';

type Postgres = NonNullable<Awaited<ReturnType<typeof startTemporaryPostgres>>>;

const LINKS = 200;
const UPLOADED = Buffer.from('id,name\n1,Пётр\n'.repeat(50_000));

const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-backup-'));
const file = path.join(folder, 'everything.backup');
const newPlace = path.join(folder, 'moved');
let postgres: Postgres;
let made: SurveyWorkspace;
let uploaded: StoredFile;
let app: RunningApp;
let moved: Database | undefined;

beforeAll(async () => {
  const started = await startTemporaryPostgres({ mayInstall: Boolean(process.env.CI) });
  if (!started) throw new Error('PostgreSQL is not installed (Debian: apt install postgresql)');
  postgres = started;
  made = await aSurveyWorkspace(LINKS);
  uploaded = await upload();
  app = await startApp({ dataDir: made.dataDir });
});

afterAll(async () => {
  await moved?.close();
  await app?.stop();
  await postgres?.stop();
  for (const place of [folder, made?.dataDir]) if (place) rmSync(place, { recursive: true });
});

test('what was taken before a backup began is in it, and moves to PostgreSQL with its files', async () => {
  const crowd = startCrowd();
  while (crowd.given.length < 20) await wait(20);
  const before = [...crowd.given];
  const backup = await runCommand(['--backup', file], { DATA_DIR: made.dataDir });
  expect(backup.output).toContain('goes on serving');
  expect(backup.output).toContain('verified');
  const given = await crowd.stop();
  expect(given.length).toBeGreaterThan(before.length);

  const there = { DATABASE_URL: postgres.url, DATA_DIR: newPlace };
  const restored = await runCommand(['--restore', file], there);
  expect(restored.output).toContain('verified');
  moved = await openDatabase({ databaseUrl: postgres.url, dataDir: newPlace });
  const stored = await moved.db.select().from(responses);
  const words = stored.flatMap(({ answers, finishedAt }) => (finishedAt ? [answers.words] : []));
  expect(before.filter((word) => !words.includes(word))).toEqual([]);
  console.log(
    `taken before ${before.length}, in the backup ${words.length}, in all ${given.length}`,
  );
  const loose = sql`select conname from pg_constraint where contype = 'f' and not convalidated`;
  expect(rows(await moved.db.execute(loose))).toEqual([]);
  const bytes = await folderBytes(path.join(newPlace, 'files')).read(keyOf(uploaded));
  expect(Buffer.concat(await bytes.toArray()).equals(UPLOADED)).toBe(true);
}, 120_000);

test('a password of the old place opens the new one', async () => {
  const settings = { DATABASE_URL: postgres.url };
  const there = await startApp({ dataDir: newPlace, settings });
  const answer = await sendForm(`${there.url}/sign-in`, made.founder);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const home = await fetch(`${there.url}/`, { headers: { Cookie: cookies.join('; ') } });
  await there.stop();
  expect(home.url).toContain(`/${made.workspace}`);
});

test('a backup is put back under visitors: the same process, nobody is turned away, and it works on', async () => {
  const visits = startVisits();
  const refused = await runCommand(['--restore', file], { DATA_DIR: made.dataDir });
  expect(refused.output).toContain('--replace');
  const restored = await runCommand(['--restore', file, '--replace'], { DATA_DIR: made.dataDir });
  expect(restored.output).toContain('The running A-Segment goes on with it');
  expect(restored.output).toContain('verified');
  const statuses = await visits.stop();
  expect(statuses.length).toBeGreaterThan(20);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(app.process.exitCode).toBeNull();
  const { answer } = answererAt(app.url);
  expect(
    await answer({ link: `/a/${made.tokens.pop()}`, words: 'after the restore' }, '10.9.0.1'),
  ).toBe(true);
  const signedIn = await sendForm(`${app.url}/sign-in`, made.founder);
  expect(signedIn.status).toBe(302);
  await app.stop();
  const { db, close } = await openDatabase({ dataDir: made.dataDir });
  const stored = await db.select().from(responses);
  await close();
  const words = stored.flatMap(({ answers: given }) => given.words ?? []);
  const inBackup = (await moved!.db.select().from(responses)).flatMap(
    (one) => one.answers.words ?? [],
  );
  expect(words.sort()).toEqual([...inBackup, 'after the restore'].sort());
  expect(readdirSync(made.dataDir).filter((name) => /copy|restor/.test(name))).toEqual([]);
}, 120_000);

/** Somebody looks in all the time. */
function startVisits() {
  let isOver = false;
  const statuses: number[] = [];
  const look = async (path: string) => {
    while (!isOver) {
      const answer = await fetch(`${app.url}${path}`).catch(() => null);
      await answer?.arrayBuffer();
      statuses.push(answer?.status ?? 0);
      await wait(20);
    }
  };
  const all = ['/sign-in', '/healthz', `/a/${made.tokens.at(-1)}`].map(look);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(all);
      return statuses;
    },
  };
}

/** Sent, and not confirmed yet. */
async function upload(): Promise<StoredFile> {
  const { db, close } = await openDatabase({ dataDir: made.dataDir });
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.slug, made.workspace));
  const store = folderBytes(path.join(made.dataDir, 'files'));
  async function* sent() {
    yield UPLOADED;
  }
  const received = await receiveBytes(workspace!.id, sent(), { most: UPLOADED.length, store });
  const facts = { owner: { kind: 'import' as const, id: 'one' }, mediaType: 'text/csv' };
  const stored = await keepFile(db, received, { ...facts, name: 'customers.csv' });
  await close();
  return stored;
}

/** Eight people at a time, each with links of their own. */
function startCrowd() {
  let isOver = false;
  const given: string[] = [];
  const run = async (place: number) => {
    const { answer } = answererAt(app.url);
    for (let turn = 0; !isOver; turn += 1) {
      const token = made.tokens.pop();
      if (!token) return;
      const words = `person ${place}, turn ${turn}`;
      if (await answer({ link: `/a/${token}`, words }, `10.${place}.0.${turn & 255}`))
        given.push(words);
    }
  };
  const all = Array.from({ length: 8 }, (_, place) => run(place));
  return {
    given,
    stop: async () => {
      isOver = true;
      await Promise.all(all);
      return given;
    },
  };
}
