// The smallest thread: what the tests of threads run, and an example to copy.
import { work } from './thread';

interface CountUp {
  to: number;
  /** Keeps the processor busy for so long before every step. */
  busyMs: number;
}

await work<CountUp, number>(({ to, busyMs }, report) => {
  for (let count = 1; count <= to; count += 1) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    report(count / to);
  }
  if (to < 0) throw new Error('Cannot count to less than nothing.');
  return to;
});
