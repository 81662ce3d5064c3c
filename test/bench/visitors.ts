// What visitors of the built product notice while others write: a file of the product, the health
// page, and the processor time of one complete answer.
import { setTimeout as wait } from 'node:timers/promises';
import { answererAt } from '#test/support/patient-answerer';
import { startApp } from '#test/support/server';
import { aSurveyWorkspace } from '#test/support/survey-workspace';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';
import { cpuMilliseconds } from './floods/flood';

const WRITERS = 8;
const LINKS = 480;

/** Lines for the table of `npm run bench`, for each database that is here. */
export async function visitorsUnderWriters(): Promise<string[]> {
  const head =
    'eight writers           answers/s  CPU ms an answer  file p50   p99   max ms  idle CPU %';
  const lines = [head, await under('embedded')];
  const postgres = await startTemporaryPostgres({ safe: true });
  if (!postgres) return [...lines, 'PostgreSQL              is not installed here'];
  lines.push(await under('PostgreSQL', postgres.url));
  await postgres.stop();
  return lines;
}

async function under(name: string, databaseUrl?: string): Promise<string> {
  const { dataDir, tokens } = await aSurveyWorkspace(LINKS, { databaseUrl });
  const app = await startApp({
    dataDir,
    settings: databaseUrl ? { DATABASE_URL: databaseUrl } : {},
  });
  const pid = app.process.pid ?? 0;
  await write(app.url, tokens.splice(0, 40));
  const [cpu, began] = [cpuMilliseconds(pid), Date.now()];
  const isOver = { now: false };
  const waits = lookUntil(`${app.url}/favicon.svg`, isOver);
  const answers = await write(app.url, tokens);
  const seconds = (Date.now() - began) / 1000;
  const spent = cpuMilliseconds(pid) - cpu;
  isOver.now = true;
  const sorted = (await waits).sort((a, b) => a - b);
  const idle = await idlePercent(pid);
  await app.stop();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  return [
    name.padEnd(22),
    (answers / seconds).toFixed(1).padStart(10),
    (spent / answers).toFixed(1).padStart(17),
    at(0.5).padStart(9),
    at(0.99).padStart(5),
    at(1).padStart(8),
    idle.toFixed(1).padStart(11),
  ].join(' ');
}

/** Each with a link of its own after the other, from an address of their own. */
async function write(url: string, tokens: string[]): Promise<number> {
  let answered = 0;
  const writer = async (place: number) => {
    const { answer } = answererAt(url);
    for (let turn = 0; tokens.length > 0; turn += 1) {
      const token = tokens.pop();
      const from = `10.${place}.${turn >> 8}.${turn & 255}`;
      const isTaken = await answer({ link: `/a/${token}`, words: `writer ${place}` }, from);
      // After the wait: eight add to one number.
      answered += Number(isTaken);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, place) => writer(place)));
  return answered;
}

async function lookUntil(url: string, isOver: { now: boolean }): Promise<number[]> {
  const waits: number[] = [];
  while (!isOver.now) {
    const began = performance.now();
    await (await fetch(url)).arrayBuffer();
    waits.push(performance.now() - began);
    await wait(10);
  }
  return waits;
}

async function idlePercent(pid: number): Promise<number> {
  await wait(3_000);
  const before = cpuMilliseconds(pid);
  await wait(10_000);
  return (cpuMilliseconds(pid) - before) / 100;
}
