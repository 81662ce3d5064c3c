import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, id } from './columns';
import { workspaceId } from './workspaces';

export type ActorKind = 'member' | 'customer' | 'machine';

/**
 * What happened, a row for each act. A trigger refuses every change but the erasure of `before` and
 * `after`. Things are named by their ids alone: they may go, the fact stays.
 */
export const events = pgTable(
  'events',
  {
    id: id(),
    workspaceId: workspaceId(),
    actorKind: text('actor_kind').$type<ActorKind>().notNull(),
    /** The user; null for a customer, who is never named here, and for the machine. */
    actorId: text('actor_id'),
    /** A verb of app/domain/events/verbs.ts, such as 'customer.graded'. */
    verb: text('verb').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** The survey of a response, the report of a comment. */
    otherKind: text('other_kind'),
    otherId: text('other_id'),
    /** How it was, for verbs that can be undone. */
    before: jsonb('before').$type<Record<string, unknown>>(),
    /** The little that a sentence about it needs. */
    after: jsonb('after').$type<Record<string, unknown>>(),
    /** The earlier event this one takes back; each is taken back once. */
    undoes: uuid('undoes'),
    at: at('at').notNull(),
  },
  (table) => [
    index('events_workspace').on(table.workspaceId, table.at, table.id),
    index('events_subject').on(table.workspaceId, table.subjectId, table.at),
    uniqueIndex('events_undoes').on(table.undoes).where(sql`${table.undoes} is not null`),
  ],
);
