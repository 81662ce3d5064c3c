import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a peer says of itself: processor seconds of each step, peak memory, partitions found. */
export interface PeerResult {
  seconds: Record<string, number>;
  megabytes: number;
  partitions: Record<string, number[]>;
}

/** Threads that wait for each other on a busy machine would be counted as work. */
const ONE_THREAD = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
const FOLDER = 'test/bench/peers';
const RSCRIPT = ['/usr/bin/Rscript', '/usr/local/bin/Rscript'];
const PYTHON = ['/usr/bin/python3', '/usr/local/bin/python3'];

/** Null when R or one of cluster, fpc and rpart is not installed. */
export function runR(features: string, bootstraps: number): Promise<PeerResult | null> {
  return runFirst(RSCRIPT, [path.join(FOLDER, 'r-stack.R'), features, String(bootstraps)]);
}

/** Null when Python or scikit-learn is not installed. */
export function runScikitLearn(
  features: string,
  method: 'KMeans' | 'MiniBatchKMeans',
): Promise<PeerResult | null> {
  return runFirst(PYTHON, [path.join(FOLDER, 'scikit_learn.py'), features, method]);
}

/** Precision of scikit-learn's logistic regression and tree; null when it is not installed. */
export function runOutcomes(folder: string): Promise<{ logistic: number; tree: number } | null> {
  return runFirst(PYTHON, [path.join(FOLDER, 'outcomes.py'), folder]);
}

async function runFirst<Told>(programs: string[], given: string[]): Promise<Told | null> {
  const program = programs.find((one) => existsSync(one));
  if (!program) return null;
  try {
    const { stdout } = await run(program, given, { maxBuffer: 1 << 28, env: ONE_THREAD });
    return JSON.parse(stdout) as Told;
  } catch {
    return null;
  }
}

export function totalSeconds({ seconds }: PeerResult): number {
  return Object.values(seconds).reduce((sum, one) => sum + one, 0);
}
