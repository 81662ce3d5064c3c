// Heavy arithmetic runs beside the server, not in it: requests are answered meanwhile, and first.
import path from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { env } from '../env.server';

export interface ThreadOptions<Progress> {
  onProgress?: (progress: Progress) => void;
  /** Aborting ends the thread at once, wherever it is. */
  signal?: AbortSignal;
  /** How long it may take; without it, as long as it likes. */
  longestMs?: number;
  /** How large its objects may grow; buffers are not counted. */
  mostHeapMb?: number;
}

export class ThreadCancelled extends Error {}

/** It took more than it may have, or was ended under its work; what it did is unknown. */
export class ThreadLimit extends Error {}

/** Runs `app/jobs/threads/<name>.ts` with `input`; plain values in, plain values out. */
export function runInThread<Output, Progress = number>(
  name: string,
  input: unknown,
  { onProgress, signal, longestMs, mostHeapMb }: ThreadOptions<Progress> = {},
): Promise<Output> {
  if (signal?.aborted) return Promise.reject(new ThreadCancelled());
  const worker = startWorker(name, {
    workerData: input,
    resourceLimits: mostHeapMb ? { maxOldGenerationSizeMb: mostHeapMb } : undefined,
  });
  let alarm: NodeJS.Timeout | undefined;
  return new Promise<Output>((resolve, reject) => {
    const late = `The ${name} thread took longer than ${longestMs} ms.`;
    if (longestMs) alarm = setTimeout(() => reject(new ThreadLimit(late)), longestMs);
    const cancel = () => reject(new ThreadCancelled());
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ThreadMessage<Output, Progress>) => {
      if ('progress' in message) onProgress?.(message.progress);
      else resolve(message.output);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isFull ? new ThreadLimit(`The ${name} thread ran out of memory.`) : error);
    });
    worker.on('exit', (code) =>
      reject(new ThreadLimit(`The ${name} thread ended early (${code}).`)),
    );
  }).finally(() => {
    clearTimeout(alarm);
    return worker.terminate();
  });
}

type ThreadMessage<Output, Progress> = { output: Output } | { progress: Progress };

/** Built file in production; from source through tsx in development and in tests. */
function startWorker(name: string, given: WorkerOptions): Worker {
  const isBuilt = env().mode === 'production';
  const file = isBuilt ? `build/start/threads/${name}.js` : `app/jobs/threads/${name}.ts`;
  // How this process was started (`--eval`, `--import`) is not how a thread starts.
  return new Worker(path.resolve('app/jobs/threads/start.mjs'), {
    ...given,
    argv: [path.resolve(file)],
    execArgv: [],
  });
}
