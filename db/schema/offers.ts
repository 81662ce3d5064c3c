import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Channel } from '../../app/domain/offers/offer';
import { createdAt, id } from './columns';
import { profiles, reports } from './reports';
import { workspaceId } from './workspaces';

export const offers = pgTable(
  'offers',
  {
    id: id(),
    workspaceId: workspaceId(),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('offers_workspace').on(table.workspaceId, table.createdAt)],
);

/** Append-only: a better wording is a new version that names the report and profile behind it. */
export const messageVersions = pgTable(
  'message_versions',
  {
    id: id(),
    workspaceId: workspaceId(),
    offerId: uuid('offer_id')
      .notNull()
      .references(() => offers.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    body: text('body').notNull(),
    /** Why it was changed. */
    reason: text('reason').notNull(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id),
    writtenBy: text('written_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('message_versions_version').on(table.offerId, table.version)],
);
