import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './lock';

let folder: string;
let other: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-lock-'));
});

afterEach(() => {
  other?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the folder and keeps it. */
async function takenByAnother(): Promise<ChildProcess> {
  const script = `import { lockFolder } from './db/lock.ts';
    await lockFolder(${JSON.stringify(folder)}); console.log('taken'); setInterval(() => {}, 1000);`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  other = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout!, 'data');
  return other;
}

describe('the lock of the data folder', () => {
  test('turns a second process away, and says which one holds the folder', async () => {
    const { pid } = await takenByAnother();
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    await expect(lockFolder(folder)).rejects.toThrow(`process ${pid}`);
  });

  test('is taken over from a process that was killed', async () => {
    const holder = await takenByAnother();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const release = await lockFolder(folder);
    release();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  test('is taken over when its number was given to another process since', async () => {
    const old = { pid: process.pid, host: os.hostname(), bornAt: 'another life', key: 'old' };
    writeFileSync(path.join(folder, 'lock'), JSON.stringify(old));
    (await lockFolder(folder))();
  });

  test('of a broken file does not keep anybody out', async () => {
    writeFileSync(path.join(folder, 'lock'), '');
    (await lockFolder(folder))();
  });

  test('is given to one of many that ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
