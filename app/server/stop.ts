// Starting to listen, and stopping without cutting anybody off.
import { once } from 'node:events';
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { logFailure } from '../log/log-failure';

const PATIENCE_MS = 10_000;

export class CannotListen extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

export async function listen(server: http.Server, { host, port }: Place): Promise<void> {
  server.listen(port, host);
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

/** Requests that were begun are finished. */
export async function closeServer(server: http.Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const late = wait(PATIENCE_MS, undefined, { ref: false }).then(() =>
    server.closeAllConnections(),
  );
  await Promise.race([closed, late]);
}

/** Node would print the error whole, with the values of a query in it. */
export function endOnMistake(): void {
  process.on('uncaughtException', (error) => {
    logFailure('The process ends: nobody expected this', error);
    process.exit(1);
  });
}

/** The second signal does not wait. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      logFailure('Stopping failed', error);
      process.exit(1);
    }
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
