// One heartbeat for all long work: each process that does jobs says that it lives and what it is
// doing, and takes over from those that fell silent.
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { type Db, rows } from '#db/client';
import { type JobReference, workers } from '#db/schema';
import { logFailure } from '../log/log-failure';
import { isAlive } from './alive.server';
import { handBackLost, handBackOwn } from './hand-back.server';
import type { Timing } from './timing';

export interface Heart {
  /** The signal is aborted when another worker took the job over. */
  begin(job: JobReference): Promise<AbortSignal>;
  end(job: JobReference): void;
  /** Hands back what did not end by itself. */
  stop(): Promise<void>;
}

interface Doing extends JobReference {
  lost: AbortController;
  /** Named a while longer: pg-boss hears of the end a moment later. */
  endedAt?: number;
}

const unheard = (error: unknown): void => logFailure('A worker could not say that it lives', error);

export async function startHeart(db: Db, { beatMs, silenceMs }: Timing): Promise<Heart> {
  const id = uuidv7();
  const doing = new Map<string, Doing>();
  const stopping = new AbortController();

  async function say(): Promise<void> {
    if (stopping.signal.aborted) return;
    for (const job of doing.values()) {
      if (job.endedAt && Date.now() - job.endedAt > silenceMs) doing.delete(job.id);
    }
    const now = {
      seenAt: sql`now()`,
      doing: [...doing.values()].map(({ name, id }) => ({ name, id })),
    };
    await db
      .insert(workers)
      .values({ id, ...now })
      .onConflictDoUpdate({ target: workers.id, set: now });
  }

  let saidAt = Date.now();
  let judgesFrom = 0;
  /** Who was silent itself, because the database or the machine stood still, lets others speak first. */
  async function beat(): Promise<void> {
    await say();
    if (Date.now() - saidAt > silenceMs / 2) judgesFrom = Date.now() + silenceMs;
    saidAt = Date.now();
    await noticeLost(db, [...doing.values()]);
    if (saidAt >= judgesFrom) await takeOver(db, silenceMs);
  }

  async function beatAgainAndAgain(): Promise<void> {
    const { signal } = stopping;
    for (;;) {
      await wait(beatMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await beat().catch(unheard);
    }
  }

  await say();
  await takeOver(db, silenceMs);
  const beating = beatAgainAndAgain();
  return {
    async begin(job) {
      const lost = new AbortController();
      doing.set(job.id, { ...job, lost });
      await say().catch(unheard);
      return lost.signal;
    },
    end(job) {
      const done = doing.get(job.id);
      if (done) done.endedAt = Date.now();
    },
    async stop() {
      stopping.abort();
      await beating;
      for (const job of doing.values()) if (!job.endedAt) await handBackOwn(db, job, false);
      await db.delete(workers).where(eq(workers.id, id));
    },
  };
}

/** Jobs this process is doing although they were given to another. */
async function noticeLost(db: Db, doing: Doing[]): Promise<void> {
  const running = doing.filter(({ endedAt }) => !endedAt);
  if (running.length === 0) return;
  const ids = sql.join(
    running.map((job) => sql`(${job.name}, ${job.id}::uuid)`),
    sql`, `,
  );
  const found = await db.execute(sql`
    select id::text as id from pgboss.job where state = 'active' and (name, id) in (${ids})`);
  const own = new Set(rows<{ id: string }>(found).map(({ id }) => id));
  for (const job of running) if (!own.has(job.id)) job.lost.abort();
}

async function takeOver(db: Db, silenceMs: number): Promise<void> {
  const names = await handBackLost(db, silenceMs);
  if (names.length > 0)
    console.log(`Taken over from a worker that fell silent: ${names.join(', ')}`);
  await db.execute(sql`delete from workers w where not (${isAlive(silenceMs)})`);
}
