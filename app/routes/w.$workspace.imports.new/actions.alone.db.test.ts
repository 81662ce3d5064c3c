import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { files, imports } from '#db/schema';
import { answerTo, aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { action } from './actions.server';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-new-import-'));
vi.stubEnv('DATA_DIR', dataDir);
afterAll(() => rmSync(dataDir, { recursive: true }));
const db = await freshProcessDatabase();
const { id: workspaceId, cookieOf } = await aPressedWorkspace(db, ['editor', 'viewer']);

function send(
  content: string | null,
  { kind = 'auto', by = 'editor' as 'editor' | 'viewer' } = {},
) {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', content === null ? new File([], '') : new File([content], 'people.csv'));
  const headers = { Cookie: cookieOf(by) };
  const request = aRequest('/w/bakery/imports/new', { method: 'POST', headers, body: form });
  return answerTo(action, request, { workspace: 'bakery' });
}

const customers = 'customer_id,name,email\n1,Anna,anna@example.com\n';

test('a file leads to its import, which belongs to the workspace and waits for its columns', async () => {
  const { status, location } = await send(customers);
  const [laid] = await db.select().from(imports);
  expect({ status, location }).toEqual({ status: 302, location: `/w/bakery/imports/${laid?.id}` });
  expect(laid).toMatchObject({ workspaceId, kind: 'customers', status: 'uploaded' });
  expect(laid).toMatchObject({ fileName: 'people.csv', rowsTotal: 1 });
  expect(await db.select().from(files)).toMatchObject([{ workspaceId, ownerId: laid?.id }]);
});

test('what the person says it is counts; an odd word counts as no word', async () => {
  const kindOf = async (kind: string) => {
    const { location } = await send(`${customers}2,${kind},\n`, { kind });
    const all = await db.select().from(imports);
    return all.find(({ id }) => location?.endsWith(id))?.kind;
  };
  expect(await kindOf('purchases')).toBe('purchases');
  expect(await kindOf('nonsense')).toBe('customers');
});

test('no file, an empty one and a web page are told at the field, and leave nothing', async () => {
  const before = await db.$count(imports);
  expect(await send(null, { kind: 'customers' })).toEqual({
    status: 400,
    ok: false,
    errors: { file: 'noFile' },
    entered: { kind: 'customers' },
  });
  expect(await send('   ')).toMatchObject({ status: 400, errors: { file: 'noRows' } });
  const page = '<!doctype html><html><body>Please sign in</body></html>';
  expect(await send(page)).toMatchObject({ status: 400, errors: { file: 'webPage' } });
  expect(await db.$count(imports)).toBe(before);
  expect(await db.$count(files)).toBe(before);
});

test('who may only look brings no files', async () => {
  const before = await db.$count(imports);
  expect(await send(customers, { by: 'viewer' })).toMatchObject({ status: 403 });
  expect(await db.$count(imports)).toBe(before);
});
