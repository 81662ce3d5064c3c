/** `npm run bench:floods`: what floods cost the built product, and what other visitors notice. */

import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { startApp } from '#test/support/server';
import { aSurveyWorkspace } from '#test/support/survey-workspace';
import { connections, type Held, measureHeld } from './connections';
import { type Figures, measureFlood, worstWaitDuring } from './flood';
import { floods, isHonest, kindOf } from './floods';
import { findPlaces } from './places';

const wanted = process.argv[2] ?? '';
const made = await aSurveyWorkspace(20);
const app = await startApp({ dataDir: made.dataDir });
const server = { url: app.url, pid: app.process.pid ?? 0, giveUpSeconds: 60 };
const places = await findPlaces(app, made);
console.log(
  `load ${loadavg()[0]!.toFixed(1)}; idle: a visitor waits ${await idleWait()} ms at most`,
);
console.log(
  '                                                status      KB   CPU ms  CPU ms/KB   beyond       s   wait   RSS MB',
);
/** What an honest request of each kind costs. */
const honest = new Map<string, number>();
for (const flood of floods(places)) {
  if (!flood.what.includes(wanted) && !(isHonest(flood) && wanted.startsWith(kindOf(flood))))
    continue;
  // The machine learns how to do it first.
  if (isHonest(flood)) await measureFlood(server, flood);
  const figures = await measureFlood(server, flood);
  if (isHonest(flood)) honest.set(kindOf(flood), figures.cpu);
  console.log(line(figures));
}
for (const held of connections(places).filter(({ what }) => what.includes(wanted)))
  console.log(heldLine(await measureHeld(server, held)));
console.log(`load ${loadavg()[0]!.toFixed(1)}`);
await app.stop();
process.exit(0);

function line(row: Figures): string {
  const usual = honest.get(kindOf(row));
  const beyond = usual === undefined || isHonest(row) ? '' : (row.cpu - usual) / row.kilobytes;
  return [
    row.what.padEnd(46),
    row.status.padStart(8),
    row.kilobytes.toFixed(0).padStart(7),
    row.cpu.toFixed(1).padStart(8),
    (row.cpu / row.kilobytes).toFixed(4).padStart(10),
    (beyond === '' ? '' : Math.max(0, beyond).toFixed(4)).padStart(8),
    row.seconds.toFixed(2).padStart(7),
    row.worstWait.toFixed(0).padStart(6),
    String(row.peakMegabytes).padStart(8),
  ].join(' ');
}

function heldLine(row: Held): string {
  return [
    row.what.padEnd(46),
    row.end.padEnd(44),
    row.seconds.toFixed(2).padStart(7),
    row.worstWait.toFixed(0).padStart(6),
    String(row.peakMegabytes).padStart(8),
  ].join(' ');
}

async function idleWait(): Promise<number> {
  return Math.round(await worstWaitDuring(server, () => wait(3_000)));
}
