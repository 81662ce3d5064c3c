// A data folder that cannot be used is told in one sentence that names it, and what to do.
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startAndFail } from '#test/support/server';
import { builtEmptyDatabase } from '../../db/embedded/empty-database.mjs';

const place = mkdtempSync(path.join(os.tmpdir(), 'a-segment-folder-'));
chmodSync(place, 0o755);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Who may not do everything: root may write anywhere. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

let folders = 0;
function aFolder(): string {
  folders += 1;
  const folder = path.join(place, `folder-${folders}`);
  mkdirSync(folder);
  return folder;
}

function withDatabase(): string {
  const folder = aFolder();
  cpSync(builtEmptyDatabase(), path.join(folder, 'database'), { recursive: true });
  return folder;
}

/** Its sentence, after which nothing is left running or locked. */
async function refusalOf(folder: string, uid?: number): Promise<string> {
  const { code, output } = await startAndFail({ PORT: '0', DATA_DIR: folder }, uid);
  expect(code).toBe(1);
  const lines = output.trim().split('\n');
  expect(lines, 'one sentence, no stack').toHaveLength(1);
  expect(lines[0]).toContain(folder);
  expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  return lines[0] ?? '';
}

describe('a folder', () => {
  test('that is a file, or lies below one', async () => {
    const file = path.join(place, 'file');
    writeFileSync(file, '');
    expect(await refusalOf(file)).toBe(
      `The data folder ${file} is a file. Choose another one: DATA_DIR=other-folder npm start`,
    );
    expect(await refusalOf(path.join(file, 'below'))).toContain('lies below a file');
  });

  test('of somebody else, or that may only be read', async () => {
    const folder = aFolder();
    chmodSync(folder, 0o555);
    if (nobody) chownSync(folder, nobody, nobody);
    expect(await refusalOf(folder, nobody)).toContain(
      'may not be written by this account. Give it the folder',
    );
    const hidden = path.join(aFolder(), 'data');
    chmodSync(path.dirname(hidden), 0o000);
    if (nobody) chownSync(path.dirname(hidden), nobody, nobody);
    expect(await refusalOf(hidden, nobody)).toContain('may not be written by this account');
    chmodSync(path.dirname(hidden), 0o755);
  });
});

describe('a database', () => {
  const damages: [string, (database: string) => void][] = [
    ['has a version that is none', (at) => writeFileSync(path.join(at, 'PG_VERSION'), '\0\0oops')],
    ['is of a newer PostgreSQL', (at) => writeFileSync(path.join(at, 'PG_VERSION'), '99\n')],
    ['lost its version', (at) => rmSync(path.join(at, 'PG_VERSION'))],
    ['lost its control file', (at) => rmSync(path.join(at, 'global/pg_control'))],
    ['lost its journal', (at) => rmSync(path.join(at, 'pg_wal'), { recursive: true })],
    ['lost its tables', (at) => rmSync(path.join(at, 'base'), { recursive: true })],
    ['has garbage for a catalogue', scribble],
    ['became a file', replaceByFile],
  ];

  test.each(damages)('that %s', async (_, damage) => {
    const folder = withDatabase();
    const database = path.join(folder, 'database');
    damage(database);
    expect(await refusalOf(folder)).toBe(
      `The database in ${database} cannot be opened: files are missing or damaged. Put back a copy of that folder, or move it away to begin with an empty one.`,
    );
  });

  test('whose files belong to another account', async () => {
    const folder = withDatabase();
    const database = path.join(folder, 'database');
    chmodSync(database, nobody ? 0o700 : 0o000);
    if (nobody) chownSync(folder, nobody, nobody);
    expect(await refusalOf(folder, nobody)).toContain('may not be written by this account');
    chmodSync(database, 0o700);
  });
});

function replaceByFile(database: string): void {
  rmSync(database, { recursive: true });
  writeFileSync(database, '');
}

/** What tells where everything is, as after a disk that went bad. */
function scribble(database: string): void {
  for (const file of ['global/pg_filenode.map', 'global/pg_control']) {
    const bytes = readFileSync(path.join(database, file));
    writeFileSync(path.join(database, file), Buffer.alloc(bytes.length, 'x'));
  }
}
