// The built product as a process of its own, on a free port, with a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningApp {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Tell the sample stories first; otherwise the database is empty. */
  samples?: boolean;
  /** Of an earlier start, to see what is still there. */
  dataDir?: string;
  settings?: Record<string, string>;
  /** Handed what it prints, before it answers. */
  onLaunch?: (output: () => string) => void;
}

export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'a-segment-'));
  if (!options.samples && !options.dataDir) skipSamples(dataDir);
  const port = String(await freePort());
  const { child, output } = launch({ PORT: port, DATA_DIR: dataDir, ...options.settings });
  options.onLaunch?.(output);
  const url = `http://localhost:${port}`;
  await answering(url, child, output);
  const stop = async () => {
    await end(child);
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, dataDir, process: child, output, stop };
}

/** Does the jobs of a PostgreSQL installation. */
export async function startWorker(settings: Record<string, string>) {
  const { child, output } = launch(settings, ['--worker']);
  while (!output().includes('Doing jobs')) {
    if (child.exitCode !== null) throw new Error(`The worker ended at once:\n${output()}`);
    await wait(50);
  }
  return { process: child, output, stop: () => end(child) };
}

/** Starts and waits for the end: for starts that are turned away. `uid`: as this user. */
export const startAndFail = (settings: Record<string, string>, uid?: number) =>
  runCommand([], settings, uid);

/** A command that ends by itself, such as a backup: `--backup file`. */
export async function runCommand(flags: string[], settings: Record<string, string>, uid?: number) {
  const { child, output } = launch(settings, flags, uid);
  const [code] = await once(child, 'close');
  return { code: code as number | null, output: output() };
}

/** As it is, without waiting for anything. */
export function launch(settings: Record<string, string>, flags: string[] = [], uid?: number) {
  const { DATABASE_URL: _, SMTP_URL: __, BASE_URL: ___, HOST: ____, ...inherited } = process.env;
  const env: NodeJS.ProcessEnv = { ...inherited, ...settings, NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['app/start.mjs', ...flags], { env, uid });
  let said = '';
  const keep = (part: Buffer) => {
    said += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, output: () => said };
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 1_800; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${output()}`);
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The server did not answer within three minutes:\n${output()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

function skipSamples(dataDir: string): void {
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
