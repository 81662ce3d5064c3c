// What every door of an account has in common: an address that fails often is served slowly, and
// passwords are hashed a few at a time.
import { setTimeout as wait } from 'node:timers/promises';
import { database } from '~/db.server';
import { addressOf } from '~/limits/client-address.server';
import { limitKey } from '~/limits/limit-key.server';
import { createLines, LineFull } from '~/limits/lines.server';
import { countTries, hour, minute, takeTry } from '~/limits/tries.server';
import type { AuthRefusal } from './ask-auth.server';

/** An office mistypes a few passwords an hour; a machine does so in a minute. */
const FAILURES_OF_AN_OFFICE = 20;
const SLOW_DOWN_MS = 1_000;
const counted = { free: 1_000_000, firstWait: 0, longestWait: 0, memory: hour };

const slowLines = createLines({ atOnce: 1, room: 20 });
const hashLine = createLines({ atOnce: 2, room: 100 });

const failuresOf = (request: Request): string => limitKey('failures of', addressOf(request));

export async function countFailure(request: Request, now: Date): Promise<void> {
  await takeTry(database(), failuresOf(request), counted, now);
}

/** One a second, one after another, where much fails: a delay, and for nobody a refusal. */
export async function slowDown(request: Request, now: Date): Promise<void> {
  const failures = await countTries(database(), failuresOf(request), now);
  if (failures < FAILURES_OF_AN_OFFICE) return;
  await slowLines(addressOf(request), () => wait(SLOW_DOWN_MS));
}

/** A hash costs a tenth of a second of a processor: a flood of them must not stop the rest. */
export const hashing = <Result>(task: () => Promise<Result>, isFirst = false): Promise<Result> =>
  hashLine('', task, isFirst ? 1 : 0);

export const tooMany = (until: Date, now: Date): AuthRefusal =>
  comeBackIn(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / minute)));

export const comeBackIn = (minutes: number): AuthRefusal => ({
  ok: false,
  error: `tooMany:${minutes}`,
  minutes,
});

/** A full line is told like any other wait. */
export async function orTooMany<Result>(
  task: () => Promise<Result>,
): Promise<Result | AuthRefusal> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof LineFull) return comeBackIn(1);
    throw error;
  }
}
