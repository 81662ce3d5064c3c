// A PostgreSQL server for the length of a test run: own folder, free port, nothing left behind.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aptInstall } from './apt-install.mjs';

/**
 * Its address, how to end it, and ways to trouble it; null where PostgreSQL is not installed.
 * With `safe` it waits for the disk, as a real one does: nothing is lost when it is killed.
 */
export async function startTemporaryPostgres({ mayInstall = false, safe = false } = {}) {
  const bin = programs() ?? (mayInstall && aptInstall('postgresql') ? programs() : null);
  if (!bin) return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-postgres-'));
  const account = unprivilegedAccount();
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  const create = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  execFileSync(path.join(bin, 'initdb'), create, { ...account, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const launch = () =>
    spawn(path.join(bin, 'postgres'), serverOptions({ data, port, folder, safe }), {
      ...account,
      cwd: folder,
      stdio: 'ignore',
    });
  let server = launch();
  await listening(port, server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    /** The fast shutdown: everybody is cut off, what was committed is written. */
    down: () => end(server, 'SIGINT'),
    /** Every process at once, without a word: a power cut. */
    kill: async () => {
      const all = familyOf(server.pid);
      signalAll(all, 'SIGKILL');
      await Promise.all([end(server, 'SIGKILL'), gone(all)]);
    },
    up: async () => {
      server = launch();
      await listening(port, server);
    },
    /** Connected, and silent. */
    freeze: () => signalAll(familyOf(server.pid), 'SIGSTOP'),
    thaw: () => signalAll(familyOf(server.pid), 'SIGCONT'),
    stop: async () => {
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(server, how) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(how);
  await ended;
}

/** The server and what it started: every connection is a process. */
function familyOf(pid) {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return [pid, ...pairs.filter(([, parent]) => parent === pid).map(([child]) => child)];
}

async function gone(pids) {
  while (pids.some((pid) => signal(pid, 0))) await wait(10);
}

function signalAll(pids, name) {
  for (const pid of pids) signal(pid, name);
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

// Nothing here outlives the run: speed before safety, unless safety is what is looked at.
const serverOptions = ({ data, port, folder, safe }) => [
  ...['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
  ...['-c', 'max_connections=200'],
  ...(safe ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']),
];

function programs() {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions) ? readdirSync(versions) : [];
  const newestFirst = installed.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...newestFirst.map((version) => path.join(versions, version, 'bin')),
  ];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
  );
}

/** PostgreSQL refuses to run as root. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (what) => Number(execFileSync('id', [what, name], { stdio: 'pipe' }));
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      // No such account here: the next one.
    }
  }
  return {};
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port, server) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error('The temporary PostgreSQL ended at once.');
    const socket = net.connect(port, '127.0.0.1');
    const [event] = await Promise.race([
      once(socket, 'connect').then(() => ['connect']),
      once(socket, 'error').then(() => ['error']),
    ]).catch(() => ['error']);
    socket.destroy();
    if (event === 'connect') return;
    await wait(100);
  }
  throw new Error('The temporary PostgreSQL did not answer within 30 seconds.');
}
