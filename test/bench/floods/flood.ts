// One flood against a running server: what it costs us, and what other visitors notice of it.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

export interface Flood {
  what: string;
  path: string;
  headers?: Record<string, string>;
  body: Buffer;
  /** How many bytes are promised; as many as come, unless the flood lies. */
  declared?: number;
  method?: 'GET' | 'POST';
  /** Sent so often one after another, so that the processor's clock has something to count. */
  times?: number;
}

export interface Figures {
  what: string;
  status: string;
  /** Of one request, like the processor's milliseconds behind it. */
  kilobytes: number;
  cpu: number;
  seconds: number;
  /** Of somebody who opens a page meanwhile, in milliseconds. */
  worstWait: number;
  peakMegabytes: number;
}

export interface Server {
  url: string;
  pid: number;
  giveUpSeconds: number;
}

export async function measureFlood(server: Server, flood: Flood): Promise<Figures> {
  const times = flood.times ?? 1;
  forgetPeak(server.pid);
  const cpu = cpuMilliseconds(server.pid);
  const started = performance.now();
  let status = '';
  for (let time = 0; time < times; time += 1) status = await send(server, flood);
  const seconds = (performance.now() - started) / 1000;
  const spent = cpuMilliseconds(server.pid) - cpu;
  const worstWait = await worstWaitDuring(server, async () => {
    for (let time = 0; time < Math.min(times, 5); time += 1) await send(server, flood);
  });
  return {
    what: flood.what,
    status,
    kilobytes: Math.max(flood.body.length, headLength(flood)) / 1024,
    cpu: spent / times,
    seconds,
    worstWait,
    peakMegabytes: peak(server.pid),
  };
}

const headLength = ({ path, headers = {} }: Flood): number =>
  path.length + Object.values(headers).join('').length;

/** The status of the reply, or how the connection ended instead. */
function send(server: Server, flood: Flood): Promise<string> {
  const { port, hostname } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = net.connect({ port: Number(port), host: hostname });
    let reply = '';
    const end = (how: string) => {
      clearTimeout(alarm);
      socket.destroy();
      resolve(how);
    };
    const alarm = setTimeout(() => end('no reply'), server.giveUpSeconds * 1000);
    socket.on('data', (part) => {
      reply += part.toString('latin1');
      const status = /^HTTP\/1\.1 (?!100)(\d+)/.exec(reply)?.[1];
      if (status) end(status);
    });
    socket.on('error', () => end('cut'));
    socket.on('close', () => end('cut'));
    socket.write(head(flood));
    socket.write(flood.body);
  });
}

function head({ path, headers = {}, body, declared, method = 'POST' }: Flood): string {
  const all: Record<string, string> = {
    Host: 'localhost',
    ...(method === 'POST' && {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(declared ?? body.length),
    }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

/** What somebody who opens a page meanwhile waits at most, in milliseconds. */
export async function worstWaitDuring(
  server: Server,
  flood: () => Promise<unknown>,
): Promise<number> {
  const visitor = spawn(process.execPath, [
    'test/bench/floods/visitor.mjs',
    server.url,
    String(server.giveUpSeconds),
  ]);
  const worst = text(visitor.stdout);
  // She is there before it begins.
  await wait(500);
  await flood();
  visitor.kill();
  return Number(await worst);
}

/** User and system time of the process; the kernel counts in hundredths of a second. */
export function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');

export function peak(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}
