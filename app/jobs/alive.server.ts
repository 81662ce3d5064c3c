import { sql } from 'drizzle-orm';

/**
 * A row `w` of `workers` that was heard lately, by the clock of the database. Nobody can have been
 * heard while the database itself was away.
 */
export const isAlive = (silenceMs: number) => sql`
  greatest(w.seen_at, pg_postmaster_start_time()) > now() - ${silenceMs}::float8 * interval '1 ms'`;
