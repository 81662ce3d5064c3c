import type { Db } from './client';

/**
 * A query that is written once for each database and asked with other values each time: Drizzle takes as
 * long to write one of several tables as PostgreSQL to answer it.
 */
export function prepared<Query>(write: (db: Db) => Query): (db: Db) => Query {
  const written = new WeakMap<Db, Query>();
  return (db) => {
    const known = written.get(db) ?? write(db);
    written.set(db, known);
    return known;
  };
}
