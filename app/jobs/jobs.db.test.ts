import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Database, type Db, rows } from '#db/client';
import { customers, workers } from '#db/schema';
import { freshDatabase, freshOpenDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { type Working, workJobs } from './boss.server';
import { withCancelWatch } from './cancel-watch.server';
import { handBackLost } from './hand-back.server';
import { workPausably } from './pausable-work.server';
import { type AnyJob, defineJob, enqueue } from './queue.server';
import { findWaiting } from './waiting.server';

const rename = defineJob({
  name: 'rename-customer',
  schema: z.object({ customerId: z.string(), name: z.string() }),
  run: async ({ customerId, name }, { db }) => {
    await db.update(customers).set({ name }).where(sql`id = ${customerId}`);
  },
});

const waiting = async (db: Db): Promise<number> =>
  rows(await db.execute(sql`select id from pgboss.job where state < 'active'`)).length;

async function working(database: Database, job: AnyJob, look: () => Promise<void>) {
  const boss: Working = await workJobs(database, [job]);
  try {
    await look();
  } finally {
    await boss.stop();
  }
}

describe('jobs', () => {
  test('a job is enqueued with the writes of its transaction', async () => {
    const db = await freshDatabase();
    const workspace = await aWorkspace(db);
    await db.transaction(async (tx) => {
      const { id } = await aCustomer(tx, workspace.id);
      await enqueue(tx, rename, { customerId: id, name: 'Renamed' });
    });
    expect(await waiting(db)).toBe(1);
  });

  test('a transaction that fails takes its job back with it', async () => {
    const db = await freshDatabase();
    const failing = db.transaction(async (tx) => {
      await enqueue(tx, rename, { customerId: 'nobody', name: 'Nobody' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await waiting(db)).toBe(0);
  });

  test('a payload of the wrong shape is refused where it is enqueued', async () => {
    const db = await freshDatabase();
    await expect(enqueue(db, rename, { customerId: 1 } as never)).rejects.toThrow();
  });

  test('jobs rest while the database is changed under them, and go on afterwards', async () => {
    const database = await freshOpenDatabase();
    const workspace = await aWorkspace(database.db);
    const { id: customerId } = await aCustomer(database.db, workspace.id);
    const working = await workPausably(() => workJobs(database, [rename]));
    const name = async () => (await database.db.select().from(customers))[0]?.name;
    const failing = working.pausedFor(async () => {
      await enqueue(database.db, rename, { customerId, name: 'Renamed' });
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await name()).not.toBe('Renamed');
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    await vi.waitFor(async () => expect(await name()).toBe('Renamed'), 10_000);
    await working.stop();
  });

  test('a job that finds the disk full is done again when there is room, and that was no try', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const database = await freshOpenDatabase();
    const { db } = database;
    let isFull = true;
    const full = sql.raw(`do $$ begin raise exception 'full' using errcode = '53100'; end $$`);
    const write = defineJob({
      name: 'write-something',
      schema: z.object({}),
      retryLimit: 0,
      run: async () => {
        if (isFull) await db.execute(full);
      },
    });
    await enqueue(db, write, {});
    const states = async () =>
      rows(await db.execute(sql`select state::text, retry_count from pgboss.job`));
    await working(database, write, async () => {
      await vi.waitFor(() => expect(said).toHaveBeenCalled(), 10_000);
      isFull = false;
      const done = [{ state: 'completed', retry_count: 0 }];
      await vi.waitFor(async () => expect(await states()).toEqual(done), 20_000);
    });
    said.mockRestore();
  });

  test('a waiting job begins within a second and does its work', async () => {
    const database = await freshOpenDatabase();
    const { db } = database;
    const { id } = await aCustomer(db, (await aWorkspace(db)).id);
    await working(database, rename, async () => {
      await enqueue(db, rename, { customerId: id, name: 'Renamed' });
      const enqueuedAt = Date.now();
      await vi.waitFor(
        async () => expect(await db.select().from(customers)).toMatchObject([{ name: 'Renamed' }]),
        { timeout: 5_000, interval: 20 },
      );
      expect(Date.now() - enqueuedAt).toBeLessThan(1_500);
    });
  });

  test('a job cut short by a stop is done again after the next start', async () => {
    const database = await freshOpenDatabase();
    const begun: string[] = [];
    const slow = defineJob({
      name: 'wait-long',
      schema: z.object({ name: z.string() }),
      run: ({ name }, { signal }) => {
        begun.push(name);
        if (begun.length > 1) return Promise.resolve();
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject('stopped')),
        );
      },
    });
    await enqueue(database.db, slow, { name: 'first' });
    const look = (times: number) => () =>
      vi.waitFor(() => expect(begun).toHaveLength(times), { timeout: 10_000 });
    await working(database, slow, look(1));
    await working(database, slow, look(2));
  });
});

describe('a job that lost its process', () => {
  test('on every try is given up in words, and not before', async () => {
    const database = await freshOpenDatabase();
    const did: string[] = [];
    const deadly = defineJob({
      name: 'kill-process',
      schema: z.object({}),
      run: async () => void did.push('run'),
      giveUp: async () => void did.push('give up'),
    });
    const lose = async (times: number) => {
      await enqueue(database.db, deadly, {});
      await database.db.execute(sql`
        update pgboss.job set state = 'active', retry_count = ${times - 1},
          started_on = now() - interval '1 hour'
        where name = 'kill-process' and state = 'created'`);
    };
    await lose(2);
    await working(database, deadly, () => vi.waitFor(() => expect(did).toEqual(['run'])));
    await lose(3);
    await working(database, deadly, () =>
      vi.waitFor(() => expect(did).toEqual(['run', 'give up']), { timeout: 5_000 }),
    );
  });

  test('is left to a worker that was heard lately', async () => {
    const database = await freshOpenDatabase();
    const { db } = database;
    const id = await enqueue(db, rename, { customerId: 'nobody', name: 'Nobody' });
    await db.execute(
      sql`update pgboss.job set state = 'active', started_on = now() - interval '1 hour'`,
    );
    await db.insert(workers).values({ doing: [{ name: rename.name, id }] });
    expect(await handBackLost(db, 60_000)).toEqual([]);
    await db.update(workers).set({ doing: [] });
    expect(await handBackLost(db, 60_000)).toEqual([rename.name]);
  });
});

describe('a page that waits', () => {
  const payload = { customerId: 'nobody', name: 'Nobody' };

  test('is told that no worker runs only when none does', async () => {
    const database = await freshOpenDatabase();
    await enqueue(database.db, rename, payload);
    const asks = async () => (await findWaiting(database.db, rename, payload)).isWorkerRunning;
    expect(await asks()).toBe(false);
    await working(database, { ...rename, name: 'another-kind' }, async () =>
      expect(await asks()).toBe(true),
    );
    expect(await asks()).toBe(false);
  });

  test('is told how many come first', async () => {
    const { db } = await freshOpenDatabase();
    await enqueue(db, rename, { ...payload, customerId: 'first' });
    await enqueue(db, rename, payload);
    await db.insert(workers).values({ doing: [{ name: rename.name, id: 'any' }] });
    expect(await findWaiting(db, rename, payload)).toEqual({ isWorkerRunning: true, before: 2 });
  });
});

describe('cancelling from another process', () => {
  test('is noticed while the work runs', async () => {
    let asked = 0;
    const isCancelled = async () => ++asked >= 3;
    const work = (signal: AbortSignal) =>
      new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('ended')));
    const never = new AbortController().signal;
    expect(await withCancelWatch(isCancelled, never, work)).toBe('ended');
  });
});
