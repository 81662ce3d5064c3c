// Counts tries in the database, so that several processes agree and a restart forgives nothing.
import { and, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { tries } from '#db/schema';

/** So many tries at once, then ever longer waits; all times in milliseconds. */
export interface Rule {
  free: number;
  firstWait: number;
  longestWait: number;
  /** How long after the last try it is remembered. */
  memory: number;
}

export type Taken = { ok: true; count: number } | { ok: false; until: Date };

export const minute = 60_000;
export const hour = 60 * minute;

/**
 * Takes one try, or says from when on there is another. Counting and judging are one statement: of
 * fifty requests at the same moment no more pass than the rule allows. A refused try does not count,
 * so that hammering does not make anybody's wait longer.
 */
export async function takeTry(db: Db, key: string, rule: Rule, now: Date): Promise<Taken> {
  const at = time(now);
  const count = sql`case when ${tries.forgetAt} <= ${at} then 1 else ${tries.count} + 1 end`;
  const forgetAt = new Date(now.getTime() + rule.memory);
  const [taken] = await db
    .insert(tries)
    .values({ key, count: 1, waitUntil: sql`${at} + ${waitAfter(sql`1`, rule)}`, forgetAt })
    .onConflictDoUpdate({
      target: tries.key,
      set: { count, waitUntil: sql`${at} + ${waitAfter(count, rule)}`, forgetAt },
      setWhere: sql`${tries.forgetAt} <= ${at} or ${tries.waitUntil} <= ${at}`,
    })
    .returning({ count: tries.count });
  if (taken) return { ok: true, count: taken.count };
  const [waiting] = await db.select().from(tries).where(eq(tries.key, key));
  return { ok: false, until: waiting?.waitUntil ?? now };
}

/** The try turned out to be none: a right password, a letter that could not be sent. */
export async function giveTryBack(db: Db, key: string, now: Date): Promise<void> {
  const count = sql`greatest(${tries.count} - 1, 0)`;
  await db.update(tries).set({ count, waitUntil: now }).where(eq(tries.key, key));
}

export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.delete(tries).where(eq(tries.key, key));
}

/** How many tries are remembered. */
export async function countTries(db: Db, key: string, now: Date): Promise<number> {
  const [found] = await db
    .select({ count: tries.count })
    .from(tries)
    .where(and(eq(tries.key, key), gt(tries.forgetAt, now)));
  return found?.count ?? 0;
}

const time = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** Twice as long with every try past the free ones. */
function waitAfter(count: SQL, { free, firstWait, longestWait }: Rule): SQL {
  const doubled = sql`${firstWait}::float8 * power(2, least(${count} - ${free}::int, 30))`;
  const wait = sql`case when ${count} < ${free}::int then 0 else least(${doubled}, ${longestWait}::float8) end`;
  return sql`(${wait}) * interval '1 millisecond'`;
}
