import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { files } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { anUploadedFile } from '#test/support/uploaded';
import { listEvents } from '~/domain/events/events.server';
import { cancelImport } from './cancel-import.server';
import { confirmMapping, continueImport } from './confirm-mapping.server';
import { giveUpImport } from './import-run.server';
import { getImport, type Import } from './imports.server';
import { runImportJob } from './run-import.job.server';
import { runImport } from './run-import.server';

const db = await freshDatabase();
const people = 'customer_id,name\n1,Anna\n2,Ivan\n';

async function aConfirmedImport() {
  const { id: workspaceId } = await aWorkspace(db);
  const draft = await anUploadedFile(db, workspaceId, people);
  await confirmMapping(db, draft, draft.mapping);
  const now = () => getImport(db, workspaceId, draft.id);
  return { draft, now };
}

const told = async ({ workspaceId }: Import) =>
  (await listEvents(db, workspaceId, { limit: 9 })).map(({ verb, actor, after }) => ({
    ...{ verb, by: actor.kind, after },
  }));

test('a run that cannot read its file fails, says why, and is written down', async () => {
  const { draft, now } = await aConfirmedImport();
  await db.delete(files).where(eq(files.ownerId, draft.id));
  expect(await runImport(db, draft.id)).toBe('failed');
  expect(await now()).toMatchObject({
    status: 'failed',
    error: 'fileGone',
    finishedAt: expect.any(Date),
  });
  expect((await told(draft))[0]).toEqual({
    verb: 'import.failed',
    by: 'machine',
    after: { name: 'file.csv' },
  });
});

test('an import whose worker died again and again is given up in words', async () => {
  const { draft, now } = await aConfirmedImport();
  await giveUpImport(db, draft.id);
  expect(await now()).toMatchObject({ status: 'failed', error: 'lostProcess' });
  expect((await told(draft))[0]).toMatchObject({ verb: 'import.failed' });
});

test('what is finished is not given up any more', async () => {
  const { draft, now } = await aConfirmedImport();
  await runImport(db, draft.id);
  await giveUpImport(db, draft.id);
  expect(await now()).toMatchObject({ status: 'finished', error: null });
  expect((await told(draft))[0]).toEqual({
    verb: 'import.finished',
    by: 'machine',
    after: { name: 'file.csv', count: 2, rejected: 0 },
  });
});

test.each([
  ['failed', 'failed', (of: Import) => giveUpImport(db, of.id)],
  ['was cancelled', 'cancelled', (of: Import) => cancelImport(db, of)],
])('an import that %s goes on when somebody says so', async (_how, status, end) => {
  const { draft, now } = await aConfirmedImport();
  await end(draft);
  expect(await now()).toMatchObject({ status });
  await continueImport(db, draft);
  expect(await now()).toMatchObject({ status: 'queued', error: null, finishedAt: null });
  expect(await runImport(db, draft.id)).toBe('finished');
  expect(await now()).toMatchObject({ rowsStored: 2 });
});

test('what runs, or has run, is not started a second time', async () => {
  const { draft, now } = await aConfirmedImport();
  const before = await told(draft);
  await continueImport(db, draft);
  expect(await told(draft)).toEqual(before);
  await runImport(db, draft.id);
  await continueImport(db, draft);
  expect(await now()).toMatchObject({ status: 'finished' });
});

test('a server that stops stores no further row, and the import is still to be done', async () => {
  const { draft, now } = await aConfirmedImport();
  await runImportJob.run({ importId: draft.id }, { db, signal: AbortSignal.abort() });
  expect(await now()).toMatchObject({ status: 'running', rowsRead: 0 });
  await runImportJob.run({ importId: draft.id }, { db, signal: new AbortController().signal });
  expect(await now()).toMatchObject({ status: 'finished', rowsStored: 2 });
});
