import { index, pgTable, text } from 'drizzle-orm/pg-core';
import type { Locale } from '../../app/i18n/locale';
import { at, createdAt } from './columns';

/** Who wants an account and has not yet shown that the address is hers: no account until then. */
export const signUps = pgTable(
  'sign_ups',
  {
    /** Of the letter's link, which is stored nowhere. */
    tokenHash: text('token_hash').primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    workspaceName: text('workspace_name').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    expiresAt: at('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('sign_ups_email').on(table.email),
    index('sign_ups_expires').on(table.expiresAt),
  ],
);
