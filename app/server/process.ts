// What a process of A-Segment can be: the server, a worker of jobs, or the teller of samples.
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#db/client';
import { seedStories } from '#db/seed';
import { serveRequests } from '../backup/serve-requests.server';
import {
  closeProcessDatabase,
  openProcessDatabase,
  processDatabase,
  takeRestoredDatabase,
} from '../db.server';
import { checkBytes } from '../domain/files/bytes/file-bytes.server';
import { moveUploads } from '../domain/imports/move-uploads.server';
import { moveInlineFiles } from '../domain/responses/files/move-inline-files.server';
import { env } from '../env.server';
import { workJobs } from '../jobs/boss.server';
import { type PausableWork, workPausably } from '../jobs/pausable-work.server';
import { jobs } from '../jobs/registry.server';
import { schedule } from '../jobs/schedule.server';
import { closeSmtp } from '../mail/smtp.server';
import { createApp, type Pages } from './create-app';
import { createHttpServer } from './http-server';
import { markTold, sampleLogins } from './sample-logins.server';
import { closeServer, endOnMistake, listen, stopOnSignal } from './stop';

export { describeFailure } from '../log/describe-failure';

type Log = (line: string) => void;
const CLOSING_MS = 700;
type PagesFor = (server: http.Server) => Promise<Pages>;

/** Told once, on the first start with the embedded database. */
const SAMPLES = ['new-coders', 'therapists', 'noise'];

export async function serve(pagesFor: PagesFor, log: Log): Promise<void> {
  endOnMistake();
  const database = await openProcessDatabase({ use: 'pages', log });
  await openFiles(database);
  const embedded = database.kind === 'pglite';
  const start = () => workJobs(database, jobs, { schedule });
  const workers = embedded ? await workPausably(start) : undefined;
  const server = createHttpServer();
  const backups = workers && (await serveBackups(database, workers));
  const unlessStopped = stopOnSignal(async () => {
    backups?.close();
    // Beside each other: a job may need as long to give up as a request to end.
    await Promise.all([closeServer(server), workers?.stop()]);
    await closeAll();
  });
  if (embedded) await unlessStopped(tellSamplesOnce(log));
  server.on('request', createApp(await unlessStopped(pagesFor(server))));
  await unlessStopped(listen(server, env()));
  log(`\nA-Segment is at ${env().baseUrl}`);
  if (embedded) sayLogins(log);
  else log('Jobs are done by another process: npm run worker');
}

const serveBackups = ({ copyTo }: Database, workers: PausableWork) =>
  serveRequests({
    dataDir: env().dataDir,
    copyTo: copyTo!,
    takeRestored: () => workers.pausedFor(takeRestoredDatabase),
  });

export { backup } from '../backup/backup-command.server';
export { restore } from '../backup/restore-command.server';

export async function work(log: Log): Promise<void> {
  endOnMistake();
  const database = await openProcessDatabase({ use: 'jobs', log });
  await openFiles(database);
  const workers = await workJobs(database, jobs, { schedule });
  stopOnSignal(async () => {
    await workers.stop();
    await closeAll();
  });
  log(`Doing jobs: ${jobs.map((job) => job.name).join(', ')}`);
}

/** A database that is busy longer is left as after a power cut, which it survives. */
async function closeAll(): Promise<void> {
  closeSmtp();
  await Promise.race([closeProcessDatabase(), wait(CLOSING_MS)]);
}

/** Analyses a story asks for are done here too, so that no worker is needed. */
export async function seed(names: string[], log: Log): Promise<void> {
  const workers = await workJobs(await openProcessDatabase({ use: 'jobs', log }), jobs);
  await tell(names, log);
  await workers.stop();
  await closeProcessDatabase();
  sayLogins(log);
}

/** The place of files answers, and what older versions kept in the database has moved there. */
async function openFiles({ db }: Database): Promise<void> {
  await checkBytes(env());
  await moveUploads(db);
  await moveInlineFiles(db);
}

async function tellSamplesOnce(log: Log): Promise<void> {
  const { dataDir } = env();
  if (sampleLogins(dataDir).toldAt) return;
  await tell(SAMPLES, log);
  markTold(dataDir, new Date());
}

const tell = (names: string[], log: Log): Promise<void> =>
  seedStories(processDatabase().db, names, {
    log,
    password: sampleLogins(env().dataDir).password,
  });

function sayLogins(log: Log): void {
  const { founder, tracker, password } = sampleLogins(env().dataDir);
  log(`Look around the samples as founder  ${founder}  password  ${password}`);
  log(`                     or as tracker  ${tracker}  password  ${password}`);
}
