// Heavy arithmetic runs beside the server, not in it: requests are answered meanwhile.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { env } from '../env.server';

export interface ThreadOptions<Progress> {
  onProgress?: (progress: Progress) => void;
  /** Aborting ends the thread at once, wherever it is. */
  signal?: AbortSignal;
}

export class ThreadCancelled extends Error {}

/** Runs `app/jobs/threads/<name>.ts` with `input`; plain values in, plain values out. */
export function runInThread<Output, Progress = number>(
  name: string,
  input: unknown,
  { onProgress, signal }: ThreadOptions<Progress> = {},
): Promise<Output> {
  if (signal?.aborted) return Promise.reject(new ThreadCancelled());
  const worker = startWorker(name, input);
  return new Promise<Output>((resolve, reject) => {
    const cancel = () => reject(new ThreadCancelled());
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ThreadMessage<Output, Progress>) => {
      if ('progress' in message) onProgress?.(message.progress);
      else resolve(message.output);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The ${name} thread ended early (${code}).`)));
  }).finally(() => worker.terminate());
}

type ThreadMessage<Output, Progress> = { output: Output } | { progress: Progress };

/** Built file in production; from source through tsx in development and in tests. */
function startWorker(name: string, input: unknown): Worker {
  if (env().mode === 'production') {
    const built = path.join(process.cwd(), `build/start/threads/${name}.js`);
    return new Worker(built, { workerData: input });
  }
  const source = path.join(process.cwd(), `app/jobs/threads/${name}.ts`);
  const start = path.join(process.cwd(), 'app/jobs/threads/start-from-source.mjs');
  return new Worker(start, { workerData: input, argv: [source] });
}
