import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Report } from '../../app/analysis/report';
import type { RunStatus } from '../../app/jobs/run-status';
import { at, createdAt, id } from './columns';
import { surveys } from './surveys';
import { workspaceId } from './workspaces';

/** One run. Its result, once there, is a row in `reports` that never changes. */
export const analyses = pgTable(
  'analyses',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    status: text('status').$type<RunStatus>().notNull().default('queued'),
    /** 0 to 1. */
    progress: real('progress').notNull().default(0),
    /** A code the interface words: 'link', 'search', 'groups'... */
    step: text('step'),
    seed: integer('seed').notNull(),
    error: text('error'),
    requestedBy: text('requested_by'),
    requestedAt: at('requested_at').notNull().defaultNow(),
    startedAt: at('started_at'),
    finishedAt: at('finished_at'),
    /** No longer used: cancelling ends an analysis at once. */
    cancelRequestedAt: at('cancel_requested_at'),
    /** No longer used: `workers` says who lives. */
    seenAt: at('seen_at'),
    /** How often a run was begun: only the latest may write. */
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [
    index('analyses_survey').on(table.workspaceId, table.surveyId, table.requestedAt),
    uniqueIndex('analyses_one_active')
      .on(table.surveyId)
      .where(sql`${table.status} in ('queued', 'running')`),
  ],
);

export type ReportVerdict = Report['verdict'];

/** What the database knows of a Report of app/analysis/report.ts; the rest is plain JSON. */
export interface ReportContent {
  verdict: ReportVerdict;
  coverage: { respondents: number };
}

/** A trigger refuses every update: what was read and reviewed stays what it was. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    analysisId: uuid('analysis_id')
      .notNull()
      .references(() => analyses.id, { onDelete: 'cascade' }),
    /** Report['verdict'], beside the content so that lists need not open it. */
    verdict: text('verdict').$type<ReportVerdict>().notNull(),
    /** Finished responses it was made from. */
    answers: integer('answers').notNull(),
    content: jsonb('content').$type<ReportContent>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('reports_analysis').on(table.analysisId),
    index('reports_workspace').on(table.workspaceId, table.createdAt),
    index('reports_survey').on(table.surveyId, table.createdAt),
  ],
);

/** A profile the founder accepted: a proposed segment under her own name. */
export const profiles = pgTable(
  'profiles',
  {
    id: id(),
    workspaceId: workspaceId(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** Segment.id inside the report. */
    segmentId: text('segment_id').notNull(),
    name: text('name').notNull(),
    acceptedBy: text('accepted_by').notNull(),
    acceptedAt: at('accepted_at').notNull().defaultNow(),
    renamedAt: at('renamed_at'),
  },
  (table) => [
    uniqueIndex('profiles_segment').on(table.reportId, table.segmentId),
    index('profiles_workspace').on(table.workspaceId, table.acceptedAt),
  ],
);
