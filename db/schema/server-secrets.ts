import { pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt } from './columns';

/** Made by the server for itself, e.g. what sessions are signed with. Never shown. */
export const serverSecrets = pgTable('server_secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
  createdAt: createdAt(),
});
