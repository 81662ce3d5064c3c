import { jsonb, pgTable } from 'drizzle-orm/pg-core';
import { at, id } from './columns';

/** A job of pg-boss: its queue and its id. */
export interface JobReference {
  name: string;
  id: string;
}

/** A process that does jobs. It says again and again that it lives, and what it is doing. */
export const workers = pgTable('workers', {
  id: id(),
  startedAt: at('started_at').notNull().defaultNow(),
  seenAt: at('seen_at').notNull().defaultNow(),
  doing: jsonb('doing').$type<JobReference[]>().notNull().default([]),
});
