import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Measured {
  what: string;
  seconds: number;
  cpuSeconds: number;
  /** How long other requests had to wait, in milliseconds. */
  delayP99: number;
  delayMost: number;
}

/** Wall time, processor time and the delay of the event loop while `work` ran. */
export async function measure(what: string, work: () => unknown): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const cpu = process.cpuUsage();
  const started = performance.now();
  delay.enable();
  await work();
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  return {
    what,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    delayP99: delay.percentile(99) / 1e6,
    delayMost: delay.max / 1e6,
  };
}

export function table(rows: Measured[]): string {
  const least = Math.min(...rows.map(({ cpuSeconds }) => cpuSeconds));
  const head = 'work                                  seconds     CPU  ratio   p99 ms   max ms';
  const lines = rows.map(({ what, seconds, cpuSeconds, delayP99, delayMost }) =>
    [
      what.padEnd(36),
      seconds.toFixed(2).padStart(8),
      cpuSeconds.toFixed(2).padStart(7),
      (cpuSeconds / least).toFixed(1).padStart(6),
      delayP99.toFixed(0).padStart(8),
      delayMost.toFixed(0).padStart(8),
    ].join(' '),
  );
  return [head, ...lines].join('\n');
}
