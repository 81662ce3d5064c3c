/** How a worker's silence is noticed. One place, so that the sum can be read and tested. */
export interface Timing {
  /** Waiting jobs are looked for this often. */
  pollMs: number;
  /** A worker says this often that it lives, and looks whether others do. */
  beatMs: number;
  /** After this without a word a worker counts as dead, and its jobs are handed to the others. */
  silenceMs: number;
  /** How long a stop waits for running jobs to give up; half as long again for all of it. */
  stopMs: number;
}

/**
 * From `kill -9` to a new beginning at most silence + beat + poll: 19.5 seconds. Silence is long
 * enough for a database that restarts, and for a machine that is busy.
 */
export const TIMING: Timing = { pollMs: 500, beatMs: 4_000, silenceMs: 15_000, stopMs: 2_000 };
