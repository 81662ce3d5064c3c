import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseStopped, isEndOfEngine, type PlainError, rebuildError } from './rebuild-error';

export interface EngineSettings {
  /** Absent: in memory, for tests. */
  dataDir?: string;
  /** A dump to begin with, and the compiled engine: for tests, which open many. */
  loadDataDir?: Uint8Array;
  wasmModule?: WebAssembly.Module;
  /** A query may take this long before the thread is ended under it. */
  longestQueryMs?: number;
}

export type Question =
  | { ask: 'types' | 'close' }
  | { ask: 'query'; text: string; values: unknown[] }
  | { ask: 'exec'; text: string }
  | { ask: 'copy'; folder: string };

interface Waiting {
  question: Question;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Answer = { id: number; result: unknown } | { id: number; error: PlainError };
type Asked = Question & { id: number };

/** PGlite knows no statement_timeout; while one query runs, everybody else waits. */
const LONGEST_QUERY_MS = 120_000;

/** One life of the thread that holds PGlite: questions go in, answers come back in their order. */
export class EngineThread {
  /** Why it can no longer be asked. */
  ended: Error | undefined;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #longestQueryMs: number;
  /** To wake a thread costs more than to ask it: what is asked at the same time goes together. */
  #unsent: Asked[] = [];
  #asked = 0;
  #watchdog: NodeJS.Timeout | undefined;

  constructor({ longestQueryMs = LONGEST_QUERY_MS, ...settings }: EngineSettings) {
    this.#longestQueryMs = longestQueryMs;
    const file = path.join(process.cwd(), 'db/embedded/thread.mjs');
    this.#worker = new Worker(file, { workerData: settings, execArgv: [], name: 'database' });
    this.#worker.on('message', (answers: Answer[]) => this.#take(answers));
    this.#worker.on('error', (error) => this.end(new DatabaseStopped(error.message)));
    this.#worker.on('exit', (code) => this.end(new DatabaseStopped(`its thread ended (${code})`)));
    this.#worker.unref();
  }

  ask<Result>(question: Question): Promise<Result> {
    if (this.ended) return Promise.reject(this.ended);
    return new Promise<Result>((resolve, reject) => {
      const id = this.#asked++;
      if (this.#unsent.length === 0) setImmediate(() => this.#send());
      this.#unsent.push({ id, ...question });
      this.#waiting.set(id, { question, resolve: resolve as Waiting['resolve'], reject });
      if (this.#waiting.size === 1) this.#watchFirst();
    });
  }

  /** Whoever waits is told why; what was confirmed before is on the disk. */
  end(reason: Error): void {
    if (this.ended) return;
    this.ended = reason;
    clearTimeout(this.#watchdog);
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
    void this.#worker.terminate();
  }

  #send(): void {
    const asked = this.#unsent;
    this.#unsent = [];
    if (!this.ended) this.#worker.postMessage(asked);
  }

  #take(answers: Answer[]): void {
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) this.#refuse(waiting, answer.error);
      else waiting?.resolve(answer.result);
    }
    this.#watchFirst();
  }

  #refuse(waiting: Waiting | undefined, error: PlainError): void {
    const cause = rebuildError(error);
    waiting?.reject(cause);
    if (isEndOfEngine(error)) this.end(new DatabaseStopped(cause.message, { cause }));
  }

  /** Questions are answered in order: the first of those that wait is the one at work. */
  #watchFirst(): void {
    clearTimeout(this.#watchdog);
    const [first] = this.#waiting.values();
    // A script may end while the thread has nothing to do.
    if (first) this.#worker.ref();
    else this.#worker.unref();
    const ask = first?.question.ask;
    if (ask === 'query' || ask === 'exec') this.#watchdog = this.#endLater();
  }

  #endLater(): NodeJS.Timeout {
    const reason = `a query took longer than ${this.#longestQueryMs / 1000} seconds`;
    return setTimeout(() => this.end(new DatabaseStopped(reason)), this.#longestQueryMs);
  }
}
