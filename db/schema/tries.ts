import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { at } from './columns';

/** How often something was tried lately: passwords of an account, letters to an address. */
export const tries = pgTable(
  'tries',
  {
    /** Keyed hash: nobody reads here who came and from where. */
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    waitUntil: at('wait_until').notNull(),
    forgetAt: at('forget_at').notNull(),
  },
  (table) => [index('tries_forget').on(table.forgetAt)],
);
