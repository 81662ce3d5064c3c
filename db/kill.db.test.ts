import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from './open-database';
import { users } from './schema';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Writes one row after another and says each number once its row is stored. */
const writer = `
  import { openDatabase } from './db/open-database.ts';
  import { migrate } from './db/migrate.ts';
  import { users } from './db/schema/index.ts';
  const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
  await migrate(database);
  for (let number = 1; ; number += 1) {
    const id = String(number);
    await database.db.insert(users).values({ id, name: id, email: id + '@example.com' });
    console.log(number);
  }`;

async function killAfter(child: ChildProcess, rows: number): Promise<number> {
  let last = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    last = Number(line);
    if (last === rows) child.kill('SIGKILL');
  }
  return last;
}

test('rows that were stored are there after kill -9, and the folder can be taken over', async () => {
  const options = ['--import', 'tsx', '--input-type=module', '--eval', writer];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const stored = await killAfter(child, 25);
  await ended;
  const database = await openDatabase({ dataDir });
  const found = await database.db.select().from(users);
  await database.close();
  expect(found.length).toBeGreaterThanOrEqual(stored);
  expect(stored).toBeGreaterThanOrEqual(25);
});
