import { mayWorkLater } from '../away';
import { whyNotOpened } from '../folder-problems';
import { type EngineSettings, EngineThread } from './engine-thread';
import { type Parsers, parsersFor, type RawResult, readResult } from './read-results';
import { DatabaseStopped } from './rebuild-error';
import { inTransaction, type Query } from './transaction';
import { Turns } from './turns';

type Row = Record<string, unknown>;

/** Opening in vain costs a second of computing: not for everybody who asks. */
const REST_MS = 2_000;
const LATELY_MS = 5_000;

/** What Drizzle asks of PGlite, answered by a thread: the event loop stays free. */
export class ThreadedClient {
  readonly #settings: EngineSettings;
  readonly #turns = new Turns();
  #thread: EngineThread;
  #parsers: Parsers = {};
  #closed = false;
  #restsUntil = 0;
  #troubledAt = Number.NEGATIVE_INFINITY;

  private constructor(settings: EngineSettings) {
    this.#settings = settings;
    this.#thread = new EngineThread(settings);
  }

  static async open(settings: EngineSettings): Promise<ThreadedClient> {
    const client = new ThreadedClient(settings);
    await client.#learnTypes();
    return client;
  }

  /** One statement. */
  query: Query = (...asked) => this.#turns.single(() => this.#queryOn(this.#living())(...asked));

  transaction<Result>(work: (tx: { query: Query }) => Promise<Result>): Promise<Result> {
    return this.#turns.pinned(async (release) => {
      const thread = this.#living();
      return inTransaction({ thread, query: this.#queryOn(thread), release, work });
    });
  }

  /** Several statements. When they bring their own BEGIN and fail, it is not left open. */
  exec(text: string): Promise<Row[]> {
    return this.#turns.pinned(async () => {
      const thread = this.#living();
      try {
        const results = await thread.ask<RawResult[]>({ ask: 'exec', text });
        return results.flatMap((result) => readResult(result, this.#parsers).rows as Row[]);
      } catch (error) {
        await thread.ask({ ask: 'exec', text: 'ROLLBACK' }).catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * Copies the data folder to one that is not there yet. Nobody's transaction is open meanwhile, so
   * a database opened on the copy has everything confirmed before.
   */
  copyTo(folder: string): Promise<void> {
    return this.#turns.pinned(() => this.#living().ask({ ask: 'copy', folder }));
  }

  /** `change` puts another folder in the place of this one. Whoever asks meanwhile waits, and asks that. */
  exchange(change: () => void): Promise<void> {
    return this.#turns.pinned(async () => {
      const thread = this.#living();
      await thread.ask({ ask: 'close' });
      thread.end(new Error('The database was exchanged.'));
      try {
        change();
      } finally {
        this.#thread = new EngineThread(this.#settings);
        await this.#learnTypes();
      }
    });
  }

  /** Stopped or full, now or in the last seconds. */
  wasAway = (): boolean => Date.now() - this.#troubledAt < LATELY_MS;

  /** Open transactions are waited for. */
  close(): Promise<void> {
    return this.#turns.pinned(async () => {
      const thread = this.#thread;
      this.#closed = true;
      if (thread.ended) return;
      await thread.ask({ ask: 'close' });
      thread.end(new Error('The database is closed.'));
    });
  }

  /** After a crash the next question opens the folder again. */
  #living(): EngineThread {
    if (this.#closed) throw new Error('The database is closed.');
    if (this.#thread.ended) {
      this.#troubledAt = Date.now();
      if (Date.now() < this.#restsUntil) throw this.#thread.ended;
      console.error(this.#thread.ended.message);
      this.#thread = new EngineThread(this.#settings);
      this.#learnTypes().catch(() => {
        this.#restsUntil = Date.now() + REST_MS;
      });
    }
    return this.#thread;
  }

  /** The first question of every thread: its answer is there before any other. */
  async #learnTypes(): Promise<void> {
    const thread = this.#thread;
    try {
      this.#parsers = parsersFor(await thread.ask({ ask: 'types' }));
    } catch (error) {
      const cause = whyNotOpened(error as Error, this.#settings.dataDir);
      thread.end(new DatabaseStopped(`it cannot be opened (${cause.message})`, { cause }));
      throw error;
    }
  }

  #queryOn =
    (thread: EngineThread): Query =>
    async (text, values = [], options) => {
      const asked = { ask: 'query' as const, text, values: values.map(withoutItsBuffer) };
      const answer = await thread.ask<RawResult>(asked).catch((error) => {
        if (mayWorkLater(error)) this.#troubledAt = Date.now();
        throw error;
      });
      return readResult(answer, this.#parsers, options);
    };
}

/** A piece of a large buffer would be sent with the whole of it. */
const withoutItsBuffer = (value: unknown) =>
  value instanceof Uint8Array && value.byteLength < value.buffer.byteLength
    ? new Uint8Array(value)
    : value;
