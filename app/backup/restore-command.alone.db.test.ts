import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openEmbedded } from '#db/embedded';
import { freshEmbedded } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { folderBytes } from '~/domain/files/bytes/folder-bytes.server';
import { restore } from './restore-command.server';
import { writeBackup } from './write-backup.server';

const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-restore-'));
const dataDir = path.join(folder, 'data');
vi.stubEnv('DATA_DIR', dataDir);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const log = () => {};

test('a restore mends a data folder whose database cannot be opened', async () => {
  const from = await freshEmbedded();
  await aWorkspace(from.db, { name: 'Kept' });
  const file = path.join(folder, 'whole.backup');
  const store = folderBytes(path.join(folder, 'files'));
  await writeBackup(file, { ...from, store, now: new Date(), log });
  mkdirSync(path.join(dataDir, 'database'), { recursive: true });
  writeFileSync(path.join(dataDir, 'database/left'), 'of a disk that broke');

  await restore([file, '--replace'], log);

  const mended = await openEmbedded(dataDir);
  expect(await mended.db.query.workspaces.findMany()).toMatchObject([{ name: 'Kept' }]);
  await mended.close();
}, 240_000);
