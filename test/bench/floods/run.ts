/** `npm run bench:floods`: what floods cost the built product, and what other visitors notice. */

import { type RunningApp, startApp } from '#test/support/server';
import { aSurveyWorkspace, type SurveyWorkspace } from '#test/support/survey-workspace';
import { type Figures, measureFlood, worstWaitUntil } from './flood';
import { floods, type Places } from './floods';

const wanted = process.argv[2] ?? '';
const giveUpSeconds = 60;
const made = await aSurveyWorkspace(2);
const app = await startApp({ dataDir: made.dataDir });
const server = { url: app.url, pid: app.process.pid ?? 0, giveUpSeconds };
const places = await findPlaces(app, made);
console.log(`idle: a visitor waits ${Math.round(await idleWait())} ms at most`);
console.log(
  '                                                status      KB  CPU ms/KB       s   wait   RSS MB',
);
for (const flood of floods(places).filter(({ what }) => what.includes(wanted)))
  console.log(line(await measureFlood(server, flood)));
await app.stop();
process.exit(0);

function line(row: Figures): string {
  return [
    row.what.padEnd(46),
    row.status.padStart(8),
    String(row.kilobytes).padStart(7),
    row.cpuPerKilobyte.toFixed(4).padStart(10),
    row.seconds.toFixed(2).padStart(7),
    row.worstWait.toFixed(0).padStart(6),
    String(row.peakMegabytes).padStart(8),
  ].join(' ');
}

async function idleWait(): Promise<number> {
  const isOver = { now: false };
  setTimeout(() => {
    isOver.now = true;
  }, 3_000);
  return worstWaitUntil(server, isOver);
}

async function findPlaces({ url }: RunningApp, { founder, workspace, tokens }: SurveyWorkspace) {
  const post = (path: string, fields: Record<string, string>) =>
    fetch(url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const entered = await post('/sign-in', founder);
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const link = `/a/${tokens[0]}`;
  const page = await (await fetch(url + link)).text();
  const version = /name="version" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await post(link, { intent: 'consent', consent: 'yes', version });
  return { cookie, workspace, link } satisfies Places;
}
