// While the database is away nothing is broken: loaders and actions answer "come back in a moment".
import type { ServerBuild } from '@remix-run/node';
import { isDiskFull, mayWorkLater } from '#db/away';
import { wasDatabaseAway } from '../db.server';
import { comeBackLater, diskFullText } from '../http';
import { logFailure } from '../log/log-failure';
import { withHandlers } from './handlers';

/**
 * True when the same request may well succeed in a moment. Libraries hide what the database said;
 * what fails right after it was away is put down to that, and kept in the log.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isDiskFull(error)) sayFull(error);
  if (mayWorkLater(error)) return true;
  if (!wasDatabaseAway()) return false;
  logFailure('Failed while the database was away', error);
  return true;
}

const SAY_EVERY_MS = 60_000;
let saidAt = Number.NEGATIVE_INFINITY;

/** Only a person can make room: she is told, but not once for every visitor. */
function sayFull(error: Error): void {
  if (Date.now() - saidAt < SAY_EVERY_MS) return;
  saidAt = Date.now();
  logFailure('The disk is full. Make room: what was confirmed is stored, the rest waits', error);
}

/** In words for the reader: what passes by itself is told from what waits for a person. */
export const later = (error: unknown): Response =>
  comeBackLater(isDiskFull(error) ? diskFullText : '');

/** The same pages, with 503 instead of 500 where only the database was missing. */
export function patientPages(build: ServerBuild): ServerBuild {
  return withHandlers(build, { loader: patient, action: patient });
}

function patient<Handler extends (...given: never[]) => unknown>(handler: Handler): Handler {
  const asked = async (...given: Parameters<Handler>) => {
    try {
      const answer = await handler(...given);
      if (isBroken(answer) && wasDatabaseAway()) throw comeBackLater();
      return answer;
    } catch (error) {
      if (!isPassing(error)) throw error;
      throw later(error);
    }
  };
  return asked as unknown as Handler;
}

/** A page that says 503 has said it in words of its own. */
const isBroken = (answer: unknown): boolean =>
  answer instanceof Response && answer.status >= 500 && answer.status !== 503;
