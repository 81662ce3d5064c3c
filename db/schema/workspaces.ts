import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Look } from '../../app/domain/look/look';
import type { Role } from '../../app/domain/workspaces/role';
import { users } from './accounts';
import { at, createdAt } from './columns';

/** Where the rows of a workspace come from: a company's own, open data, or made up for practice. */
export type WorkspaceOrigin = 'own' | 'openData' | 'generated';

export const workspaces = pgTable('workspaces', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  logo: text('logo'),
  metadata: text('metadata'),
  origin: text('origin').$type<WorkspaceOrigin>().notNull().default('own'),
  /** The seed story behind a sample workspace: 'new-coders', 'therapists', 'noise'. */
  story: text('story'),
  /** IANA name; every moment of this workspace is told in it. Days out of files know no zone. */
  timeZone: text('time_zone').notNull().default('UTC'),
  currency: text('currency').notNull().default('RUB'),
  /** Units of `currency` for one unit of another currency. */
  exchangeRates: jsonb('exchange_rates').$type<Record<string, number>>().notNull().default({}),
  /** Changed thresholds of grading rule v1; empty means the defaults. */
  gradeRule: jsonb('grade_rule').$type<Record<string, number>>().notNull().default({}),
  /** How its answer pages look. */
  look: jsonb('look').$type<Look>().notNull().default({}),
  createdAt: createdAt(),
});

export const members = pgTable(
  'members',
  {
    id: text('id').primaryKey(),
    organizationId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('members_workspace_user').on(table.organizationId, table.userId),
    index('members_user').on(table.userId),
  ],
);

export type MemberInvitationStatus = 'pending' | 'accepted' | 'rejected' | 'canceled';

/** An e-mail that asks a person to become a member; a customer's link is in `invitations`. */
export const memberInvitations = pgTable(
  'member_invitations',
  {
    id: text('id').primaryKey(),
    /** What the letter's link carries: an id is guessable by who knows when it was made. */
    token: text('token')
      .notNull()
      .unique()
      .$defaultFn(() => randomBytes(24).toString('base64url')),
    organizationId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role').$type<Role>(),
    status: text('status').$type<MemberInvitationStatus>().notNull(),
    expiresAt: at('expires_at').notNull(),
    inviterId: text('inviter_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    index('member_invitations_workspace').on(table.organizationId),
    // One open invitation per address: inviting again renews it.
    uniqueIndex('member_invitations_pending')
      .on(table.organizationId, table.email)
      .where(sql`${table.status} = 'pending'`),
  ],
);

/** The column by which every row names its workspace; rows go when the workspace goes. */
export const workspaceId = () =>
  text('workspace_id')
    .notNull()
    .references(() => workspaces.id, { onDelete: 'cascade' });
