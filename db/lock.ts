import { randomBytes } from 'node:crypto';
import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder touches the file this often; another machine's lock is dead when it stands still. */
const BEAT_MS = 2_000;
const SILENT_MS = 10_000;

interface Holder {
  pid: number;
  host: string;
  /** Kernel's start time of the process: a number used again is another process. */
  bornAt: string;
  key: string;
}

export class FolderInUse extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

/** Takes the folder for this process; answers how to give it back. */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = path.join(folder, 'lock');
  const own: Holder = {
    pid: process.pid,
    host: os.hostname(),
    bornAt: bornAt(process.pid),
    key: randomBytes(8).toString('hex'),
  };
  while (!place(file, own)) await clearWhenDead(file, folder);
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (read(file)?.key === own.key) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** `link` fails when the name is taken, and the file appears with its whole content at once. */
function place(file: string, own: Holder): boolean {
  const draft = `${file}.${own.key}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

async function clearWhenDead(file: string, folder: string): Promise<void> {
  const holder = read(file);
  if (await isAlive(file, holder)) {
    throw new FolderInUse(
      `The data folder ${path.resolve(folder)} is in use by another A-Segment ` +
        `(process ${holder?.pid ?? 'unknown'} on ${holder?.host ?? 'unknown'}). ` +
        'Stop that one first, or give this one its own folder: DATA_DIR=other-folder npm start',
    );
  }
  setAside(file, holder);
}

/** Between judging and clearing, a faster process may have taken the folder: then put it back. */
function setAside(file: string, judged: Holder | null): void {
  const aside = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Gone already; what may not be moved would be tried for ever.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside)?.key !== judged?.key) renameSync(aside, file);
  else rmSync(aside, { force: true, recursive: true });
}

async function isAlive(file: string, holder: Holder | null): Promise<boolean> {
  if (!holder) return false;
  if (holder.host === os.hostname()) return runs(holder);
  const until = Date.now() + SILENT_MS;
  while (Date.now() < until) {
    if (silentFor(file) > SILENT_MS) return false;
    await wait(BEAT_MS / 4);
  }
  return silentFor(file) <= SILENT_MS;
}

function runs({ pid, bornAt: wasBornAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return bornAt(pid) === wasBornAt;
}

/** Empty where the system does not tell (not Linux): then the process number alone decides. */
function bornAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

const silentFor = (file: string): number => {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const touch = (file: string): void => {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder was removed under us (a test's temporary folder): nothing left to guard.
  }
};
