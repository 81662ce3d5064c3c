import { TransactionAbortedError } from '@electric-sql/pglite';
import type { EngineThread } from './engine-thread';
import type { RawResult, ReadOptions } from './read-results';

export type Query = (text: string, values?: unknown[], options?: ReadOptions) => Promise<unknown>;

interface Transaction<Result> {
  thread: EngineThread;
  query: Query;
  /** Lets the next one in: called as soon as the end is asked for, since the thread keeps the order. */
  release(): void;
  work(tx: { query: Query }): Promise<Result>;
}

/** From BEGIN to COMMIT on one thread: when that thread ends, so does the transaction. */
export async function inTransaction<Result>(transaction: Transaction<Result>): Promise<Result> {
  const { thread, work } = transaction;
  let closed = false;
  const query: Query = async (...asked) => {
    if (closed) throw new Error('Transaction is closed');
    return transaction.query(...asked);
  };
  const finish = (text: 'COMMIT' | 'ROLLBACK') => {
    closed = true;
    const finished = thread.ask<RawResult[]>({ ask: 'exec', text });
    transaction.release();
    return finished;
  };
  // Not waited for: when it fails, so does whatever is asked of this thread after it.
  thread.ask({ ask: 'exec', text: 'BEGIN' }).catch(() => undefined);
  const result = await work({ query }).catch(async (error) => {
    await finish('ROLLBACK').catch(() => undefined);
    throw error;
  });
  const [committed] = await finish('COMMIT');
  if (committed?.command === 'ROLLBACK') throw new TransactionAbortedError();
  return result;
}
