// Starting to listen, and stopping without cutting anybody off.
import { once } from 'node:events';
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { logFailure } from '../log/log-failure';

/** Whoever started us waits some seconds and then kills: what is not done by now will not be. */
const PATIENCE_MS = 2_000;
const SWEEP_MS = 50;
/** So many may knock in one moment; the system lets one more wait a second before it knocks again. */
const KNOCKING = 4_096;

export class CannotListen extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

export async function listen(server: http.Server, { host, port }: Place): Promise<void> {
  server.listen({ port, host, backlog: KNOCKING });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const sentence = sentences[code]?.({ host, port });
    throw sentence ? new CannotListen(sentence) : error;
  }
}

interface Place {
  host: string;
  port: number;
}

const otherPort = 'Choose another one: PORT=8080 npm start';
const notOurs = ({ host }: Place): string =>
  `HOST "${host}" is no address of this machine. For all of its addresses: HOST=0.0.0.0 npm start`;

const sentences: Record<string, (place: Place) => string> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken. ${otherPort}`,
  EACCES: ({ port }) => `Port ${port} may not be used by this account. ${otherPort}`,
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
  EAI_AGAIN: notOurs,
};

/** Requests that were begun are finished; a line that waits for another one is closed. */
export async function closeServer(server: http.Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  server.close();
  // A line whose request ended just now waits for the next one, and would hold the process.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const late = wait(PATIENCE_MS, undefined, { ref: false }).then(() =>
    server.closeAllConnections(),
  );
  await Promise.race([closed, late]);
  clearInterval(sweep);
}

/** Node would print the error whole, with the values of a query in it. */
export function endOnMistake(): void {
  process.on('uncaughtException', (error) => {
    logFailure('The process ends: nobody expected this', error);
    process.exit(1);
  });
}

/** Not heard of since: something hangs. What was confirmed is on the disk, so this is no loss. */
const LONGEST_MS = 8_000;

/** What still goes on while a process starts: nobody waits for it once the process was told to stop. */
type UnlessStopped = <Result>(work: Promise<Result>) => Promise<Result>;

/** The second signal does not wait. */
export function stopOnSignal(stop: () => Promise<void>): UnlessStopped {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), LONGEST_MS);
    stop().then(() => process.exit(0), stoppingFailed);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Until here there was nothing to finish: `app/start.mjs` ended at once.
    process.removeAllListeners(signal).on(signal, onSignal);
  }
  return (work) =>
    new Promise((resolve, reject) => {
      work.then(
        (result) => isStopping || resolve(result),
        (error: unknown) => isStopping || reject(error),
      );
    });
}

function stoppingFailed(error: unknown): never {
  logFailure('Stopping failed', error);
  process.exit(1);
}
