// Who connects and keeps us waiting: nothing to count in kilobytes, but in time and memory.
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { MB } from './fill';
import { forgetPeak, peak, type Server, worstWaitDuring } from './flood';
import { multipart } from './form-floods';
import type { Places } from './places';
import { aFile } from './upload-floods';

export interface Held {
  what: string;
  /** What became of it, in words. */
  end: string;
  seconds: number;
  worstWait: number;
  peakMegabytes: number;
}

export const connections = ({ cookie, workspace }: Places) => [
  { what: 'line: 2,000 that say nothing', hold: manyLines('') },
  {
    what: 'line: 2,000 with half a head',
    hold: manyLines('GET /sign-in HTTP/1.1\r\nHost: a\r\nA: '),
  },
  { what: 'line: 500 with half a form', hold: manyLines(halfAForm, 500) },
  { what: 'line: 49 MB, 4 MB a second', hold: slowUpload(workspace, cookie, 49) },
  { what: 'line: 49 MB that stops after 20', hold: slowUpload(workspace, cookie, 20) },
];

const halfAForm =
  'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=b';

type Hold = (server: Server) => Promise<string>;

export async function measureHeld(
  server: Server,
  { what, hold }: { what: string; hold: Hold },
): Promise<Held> {
  forgetPeak(server.pid);
  let [end, seconds] = ['', 0];
  const worstWait = await worstWaitDuring(server, async () => {
    const started = performance.now();
    end = await hold(server);
    seconds = (performance.now() - started) / 1000;
  });
  return { what, end, seconds, worstWait, peakMegabytes: peak(server.pid) };
}

const connect = (server: Server): net.Socket => {
  const { port, hostname } = new URL(server.url);
  return net.connect({ port: Number(port), host: hostname }).on('error', () => {});
};
const closed = (socket: net.Socket): Promise<void> =>
  new Promise((resolve) => socket.resume().once('close', () => resolve()));

const manyLines =
  (said: string, count = 2_000): Hold =>
  async (server) => {
    const sockets = Array.from({ length: count }, () => connect(server));
    for (const socket of sockets) socket.write(said);
    const all = Promise.all(sockets.map(closed)).then(() => 'all closed');
    const end = await Promise.race([all, wait(90_000, 'still open after 90 s')]);
    for (const socket of sockets) socket.destroy();
    return end;
  };

/** As the line of a village sends it: a piece, a pause. */
const slowUpload =
  (workspace: string, cookie: string, megabytes: number): Hold =>
  async (server) => {
    const body = aFile(Buffer.alloc(49 * MB, 'word,'.repeat(12).concat('\n')));
    const socket = connect(server);
    const status = new Promise<string>((resolve) => {
      socket.on('data', (part) => resolve(/^HTTP\/1\.1 (\d+)/.exec(part.toString())?.[1] ?? '?'));
      socket.on('close', () => resolve('cut'));
    });
    const headers = {
      ...multipart,
      Cookie: cookie,
      Host: 'localhost',
      'Content-Length': body.length,
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`POST /w/${workspace}/imports/new HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    const last = megabytes === 49 ? body.length : megabytes * MB;
    for (let at = 0; at < last && !socket.destroyed; at += MB) {
      socket.write(body.subarray(at, Math.min(last, at + MB)));
      await wait(250);
    }
    const end = await Promise.race([status, wait(300_000, 'still open after 5 minutes')]);
    socket.destroy();
    return end;
  };
