// The driver as Drizzle sees it, with patience: waits a moment for a database that is away, asks
// again what only reads, and never sends a write twice.
import { setTimeout as wait } from 'node:timers/promises';
import type { Sql, TransactionSql } from 'postgres';
import { DatabaseAway, isConnectionLost } from './away';
import type { Watch } from './watch';

interface Patience {
  /** The pool of the moment: a silent one is thrown away. */
  pool: () => Sql;
  watch: Watch;
  patienceMs: number;
  /** Told when an answer begins (1) and stops (-1) to be waited for. */
  onWaiting: (change: 1 | -1) => void;
}

type UnsafeArguments = Parameters<Sql['unsafe']>;

export function patientClient({ pool, watch, patienceMs, onWaiting }: Patience): Sql {
  const reach = async <Result>(act: () => PromiseLike<Result>, mayRepeat: () => boolean) => {
    const until = Date.now() + patienceMs;
    onWaiting(1);
    try {
      for (let pause = 20; ; pause *= 2) {
        if (!(await watch.back(until - Date.now()))) throw new DatabaseAway();
        try {
          return await act();
        } catch (error) {
          if (!isConnectionLost(error)) throw error;
          watch.doubt();
          if (!mayRepeat() || Date.now() > until) throw new DatabaseAway({ cause: error });
          await Promise.all([watch.look(), wait(pause)]);
        }
      }
    } finally {
      onWaiting(-1);
    }
  };

  /** Drizzle awaits the answer, or asks for `values()` in the same breath. */
  const unsafe = (...asked: UnsafeArguments) => {
    let asValues = false;
    const send = () => {
      const query = pool().unsafe(...asked);
      return asValues ? query.values() : query;
    };
    const answer = Promise.resolve().then(() => reach<unknown>(send, () => isRead(asked[0])));
    const values = () => {
      asValues = true;
      return answer;
    };
    return Object.assign(answer, { values });
  };

  /** Until BEGIN came through nothing was done; after that only who asked may ask again. */
  const begin = <Result>(work: (tx: TransactionSql) => Promise<Result>) => {
    let isBegun = false;
    const act = () =>
      pool().begin((tx) => {
        isBegun = true;
        return work(tx);
      });
    return reach<unknown>(act, () => !isBegun);
  };

  return { options: pool().options, unsafe, begin } as unknown as Sql;
}

const isRead = (text: string): boolean => /^\s*select\b/i.test(text);
