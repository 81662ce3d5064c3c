import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { freshDataDir } from '#test/support/database';
import { openDatabase } from './open-database';
import { users } from './schema';

/** Writes one row after another and says each number once its row is stored. */
const writer = (dataDir: string) => `
  import { openDatabase } from './db/open-database.ts';
  import { users } from './db/schema/index.ts';
  const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
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
  const dataDir = await freshDataDir();
  const options = ['--import', 'tsx', '--input-type=module', '--eval', writer(dataDir)];
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
