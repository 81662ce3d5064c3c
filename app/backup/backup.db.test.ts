import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import tar from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Database, type Db, rows } from '#db/client';
import { customers, purchases, responses, serverSecrets, workers } from '#db/schema';
import { freshOpenDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { folderBytes } from '~/domain/files/bytes/folder-bytes.server';
import { keyOf } from '~/domain/files/file';
import { keepFile } from '~/domain/files/keep-file.server';
import { receiveBytes } from '~/domain/files/receive-bytes.server';
import { filesOfResponse } from '~/domain/responses/files/answer-file';
import { findAnswerFile } from '~/domain/responses/files/find-answer-files.server';
import { defineJob, enqueue } from '~/jobs/queue.server';
import { checkBackup } from './check-backup.server';
import { BackupRefused, RowsHash } from './format';
import { restoreInto } from './restore-backup.server';
import { writeBackup } from './write-backup.server';

const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-backup-'));
const file = path.join(folder, 'whole.backup');
const [here, there] = ['here', 'there'].map((name) => folderBytes(path.join(folder, name)));
const job = defineJob({
  name: 'count-up',
  schema: z.object({ to: z.number() }),
  run: async () => {},
});
const log = () => {};
let from: Database;

async function* bytes(text: string) {
  yield Buffer.from(text);
}

beforeAll(async () => {
  from = await freshOpenDatabase();
  const { db } = from;
  const workspace = await aWorkspace(db, { name: 'Ёлки\n"и" \\ палки' });
  const attributes = { city: 'Пермь', note: "it's\n{}" };
  const customer = await aCustomer(db, workspace.id, { attributes });
  await aPurchase(db, customer, { amountMinor: 123_456 });
  await db.insert(serverSecrets).values({ name: 'session', value: 'signs the sessions' });
  const received = await receiveBytes(workspace.id, bytes('id,name\n'), { most: 99, store: here });
  const owner = { kind: 'import' as const, id: 'i' };
  await keepFile(db, received, { owner, name: 'a.csv', mediaType: 'text/csv' });
  await enqueue(db, job, { to: 7 });
  const running = await enqueue(db, job, { to: 8 });
  await db.execute(
    sql`update pgboss.job set state = 'active', started_on = now() where id = ${running}::uuid`,
  );
  await db.insert(workers).values({ doing: [{ name: job.name, id: running }] });
  await writeBackup(file, { ...from, store: here!, now: new Date(), log });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const restored = async (replaces: boolean, into: Database) =>
  restoreInto(into, { file, checked: await checkBackup(file), store: there!, replaces, log });

test('everything comes back: rows, files, the secret, waiting jobs, and the same hashes', async () => {
  const into = await freshOpenDatabase();
  await restored(false, into);
  expect(await into.db.select().from(customers)).toEqual(await from.db.select().from(customers));
  expect(await into.db.select().from(purchases)).toEqual(await from.db.select().from(purchases));
  const [secret] = await into.db.select().from(serverSecrets);
  expect(secret?.value).toBe('signs the sessions');
  const waiting = sql`select data->>'to' as "to", state::text from pgboss.job order by 1`;
  expect(rows(await into.db.execute(waiting))).toEqual([
    { to: '7', state: 'created' },
    { to: '8', state: 'created' },
  ]);
  expect(await into.db.select().from(workers)).toEqual([]);
  const keys = [];
  for await (const { key } of there!.list()) keys.push(key);
  expect(keys).toHaveLength(1);
  const again = path.join(folder, 'again.backup');
  const manifest = await writeBackup(again, { ...into, store: there!, now: new Date(), log });
  expect(manifest).toEqual((await checkBackup(file)).manifest);
  const links = sql`select count(*)::int as rows from pg_constraint where contype = 'f'`;
  expect(rows(await into.db.execute(links))).toEqual(rows(await from.db.execute(links)));
  // What guards the rows, as that events are never changed, guards them again.
  const guards = sql`select tgname, tgenabled from pg_trigger where not tgisinternal order by 1`;
  expect(rows(await into.db.execute(guards))).toEqual(rows(await from.db.execute(guards)));
});

test('a file of an answer comes back with the answer that names it, byte for byte', async () => {
  const asked = await freshOpenDatabase();
  const { db } = asked;
  const [own, elsewhere] = ['own', 'elsewhere'].map((name) => folderBytes(path.join(folder, name)));
  const photo = Buffer.from([0x89, 0x50, 0, 0xff, 0x0a, 0x0d]);
  const { id: workspaceId } = await aWorkspace(db);
  const publication = await aPublication(db, await aSurvey(db, workspaceId));
  async function* sent() {
    yield photo;
  }
  const received = await receiveBytes(workspaceId, sent(), { most: 99, store: own });
  const named = { id: received.id, name: 'Счёт "1".png', type: 'image/png', size: photo.length };
  const { id: responseId } = await aResponse(db, publication, { answers: { proof: [named] } });
  const owner = filesOfResponse(responseId);
  await keepFile(db, received, { owner, name: named.name, mediaType: named.type });
  const withFiles = path.join(folder, 'answers.backup');
  await writeBackup(withFiles, { ...asked, store: own!, now: new Date(), log });

  const into = await freshOpenDatabase();
  const checked = await checkBackup(withFiles);
  await restoreInto(into, { file: withFiles, checked, store: elsewhere!, replaces: false, log });
  const found = await findAnswerFile(into.db, workspaceId, { responseId, fileId: named.id });
  expect(found).toMatchObject({ name: named.name, mediaType: named.type, size: photo.length });
  expect(await buffer(await elsewhere!.read(keyOf(found!)))).toEqual(photo);
  const [answered] = await into.db.select().from(responses).where(eq(responses.id, responseId));
  expect(answered?.answers).toEqual({ proof: [named] });
});

test('what is not empty is replaced only when that is said', async () => {
  const into = await freshOpenDatabase();
  const old = await aWorkspace(into.db);
  await expect(restored(false, into)).rejects.toThrow('not empty');
  await restored(true, into);
  const found = await into.db.query.workspaces.findMany();
  expect(found).toHaveLength(1);
  expect(found[0]?.id).not.toBe(old.id);
});

test('a load that fails leaves what was there', async () => {
  const into = await freshOpenDatabase();
  const old = await aWorkspace(into.db);
  const checked = await checkBackup(file);
  const wrong = checked.manifest.tables.map((sum) => ({ ...sum, rows: sum.rows + 1 }));
  const manifest = { ...checked.manifest, tables: wrong };
  const restoring = { file, checked: { ...checked, manifest }, store: there!, replaces: true, log };
  await expect(restoreInto(into, restoring)).rejects.toThrow('is not the same after loading');
  expect(await into.db.query.workspaces.findMany()).toMatchObject([{ id: old.id }]);
});

test('whoever holds a table and waits for another does not stop a restore', async () => {
  const into = await freshOpenDatabase();
  // The embedded database has one connection: nobody stands crosswise there.
  if (into.kind !== 'postgres') return;
  const isWaitedFor = async (tx: Db) =>
    rows(await tx.execute(sql`select 1 from pg_locks where not granted`)).length > 0;
  const inTheWay = into.db.transaction(async (tx) => {
    // So that the database ends the restore, not us.
    await tx.execute(sql`set local deadlock_timeout = '1min'`);
    await tx.execute(sql`lock table workspaces in row exclusive mode`);
    while (!(await isWaitedFor(tx))) await wait(20);
    await tx.execute(sql`lock table accounts in row exclusive mode`);
  });
  await Promise.all([inTheWay, restored(true, into)]);
  expect(await into.db.select().from(customers)).toHaveLength(1);
});

test('a file that exists is not overwritten, and only its owner reads a backup', async () => {
  const again = writeBackup(file, { ...from, store: here!, now: new Date(), log });
  await expect(again).rejects.toThrow('exists already');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('of two backups to one file at once, one is kept whole and the other refused', async () => {
  const same = path.join(folder, 'same.backup');
  const backing = { ...from, store: here!, now: new Date(), log };
  const ended = await Promise.allSettled([writeBackup(same, backing), writeBackup(same, backing)]);
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = ended.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  expect(refused.reason).toBeInstanceOf(BackupRefused);
  await checkBackup(same);
  expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([]);
});

test('what is written while a backup runs is not half in it', async () => {
  const { db } = from;
  const before = (await checkBackup(file)).manifest.tables;
  let writing: Promise<unknown> | undefined;
  // Two connections, so that the writer has not to wait for its own.
  await Promise.all([1, 2].map(() => db.execute(sql`select pg_sleep(0.2)`)));
  // Customers are read; workspaces come last.
  const write = () => {
    writing ??= aWorkspace(db).then(({ id }) => aCustomer(db, id));
  };
  const during = path.join(folder, 'during.backup');
  const backing = { ...from, store: here!, now: new Date(), log: write };
  expect((await writeBackup(during, backing)).tables).toEqual(before);
  await writing;
});

test('a backup cut off or altered is refused, and says where', async () => {
  const whole = readFileSync(file);
  const cut = path.join(folder, 'cut.backup');
  for (const length of [100, 5_000, Math.floor(whole.length / 2), whole.length - 3_000]) {
    writeFileSync(cut, whole);
    truncateSync(cut, length);
    await expect(checkBackup(cut)).rejects.toThrow(/cut off/);
  }
  const altered = Buffer.from(whole);
  altered.set(Buffer.from('123457'), altered.indexOf('123456'));
  writeFileSync(cut, altered);
  await expect(checkBackup(cut)).rejects.toThrow('the table purchases');
  await expect(checkBackup(path.join(folder, 'none'))).rejects.toThrow('There is no file');
  await expect(checkBackup(folder)).rejects.toThrow('is a folder');
});

test('an archive of something else is no backup', async () => {
  const strange = path.join(folder, 'strange.tar');
  for (const name of ['header.json', 'manifest.json', 'seal.json', 'letter.txt']) {
    const pack = tar.pack();
    pack.entry({ name }, 'Dear Anna,');
    pack.finalize();
    writeFileSync(strange, await buffer(pack));
    await expect(checkBackup(strange)).rejects.toThrow(BackupRefused);
  }
});

test('a backup of migrations we do not know is of a newer version', async () => {
  const into = await freshOpenDatabase();
  const checked = await checkBackup(file);
  const header = { ...checked.header, migrations: [...checked.header.migrations, 'later'] };
  const restoring = { file, checked: { ...checked, header }, store: there!, replaces: true, log };
  await expect(restoreInto(into, restoring)).rejects.toThrow('a newer or another A-Segment');
});

test('the hash of rows does not ask for their order, but counts each of them', () => {
  const hashOf = (lines: string[]) => {
    const hash = new RowsHash();
    for (const line of lines) hash.add(line);
    return hash.result();
  };
  expect(hashOf(['a', 'b', 'c'])).toBe(hashOf(['c', 'a', 'b']));
  expect(hashOf(['a', 'a'])).not.toBe(hashOf(['a']));
  expect(hashOf(['a', 'b'])).not.toBe(hashOf(['a', 'c']));
});
