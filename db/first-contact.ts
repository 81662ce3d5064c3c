// A process may be started before its database: it waits, says for what, and gives up in the end.
import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLost } from './away';

export class DatabaseUnreachable extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

export type Log = (line: string) => void;

const PATIENCE_MS = 60_000;
const SAY_EVERY_MS = 10_000;

/** Does `act` until it comes through. A wrong name or password does not become right by waiting. */
export async function untilReached<Result>(
  act: () => Promise<Result>,
  log: Log = () => {},
): Promise<Result> {
  const startedAt = Date.now();
  let saidAt = 0;
  for (let pause = 50; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await act();
    } catch (error) {
      const why = reasonOf(error);
      if (!isConnectionLost(error) || Date.now() - startedAt > PATIENCE_MS)
        throw unreachable(error);
      if (Date.now() - saidAt > SAY_EVERY_MS) {
        log(`Waiting for the database of DATABASE_URL (${why})...`);
        saidAt = Date.now();
      }
      await wait(pause);
    }
  }
}

function unreachable(error: unknown): unknown {
  const { code = '' } = error as { code?: string };
  if (code === '3D000') return plain('There is no such database', error);
  if (code.startsWith('28')) return plain('The database refuses this user or password', error);
  return isConnectionLost(error) ? plain('The database does not answer', error) : error;
}

const plain = (what: string, error: unknown) =>
  new DatabaseUnreachable(
    `${what}: ${reasonOf(error)}. The setting DATABASE_URL says where it is: ` +
      'DATABASE_URL=postgres://user:password@localhost:5432/a_segment',
  );

/** Several addresses of one name are told as one failure without words. */
function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: Error[] };
  return message || errors?.[0]?.message || String(code);
}
