// To be imported first by a thread of heavy work: whoever waits for a page comes before it.
import { readlinkSync } from 'node:fs';
import os from 'node:os';

/** A tenth of what a thread at zero gets, when both want the processor; all of it when nobody else does. */
const NICENESS = 10;

try {
  // Linux schedules threads as it does processes, and each has a niceness of its own.
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  os.setPriority(thread, NICENESS);
} catch {
  // Elsewhere all threads stay equal.
}
