import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Verdict } from '../../app/domain/reviews/review';
import { at, createdAt, id } from './columns';
import { reports } from './reports';
import { workspaceId } from './workspaces';

/** A tracker's judgement. A later one does not delete the earlier. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    workspaceId: workspaceId(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    reviewerId: text('reviewer_id').notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    summary: text('summary').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('reviews_report').on(table.workspaceId, table.reportId, table.createdAt)],
);

/** Pinned to one claim of a report, e.g. 'segments.s1.expected'. */
export const reviewComments = pgTable(
  'review_comments',
  {
    id: id(),
    workspaceId: workspaceId(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    claim: text('claim').notNull(),
    authorId: text('author_id').notNull(),
    body: text('body').notNull(),
    createdAt: createdAt(),
    withdrawnAt: at('withdrawn_at'),
    /** Talked through on a call: leaves the agenda, stays beside its claim. */
    discussedAt: at('discussed_at'),
  },
  (table) => [index('review_comments_report').on(table.workspaceId, table.reportId)],
);
