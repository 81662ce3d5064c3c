import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, createdAt, id } from './columns';
import { workspaceId } from './workspaces';

export type SurveyStatus = 'draft' | 'inProgress' | 'paused' | 'completed';
export type Definition = Record<string, unknown>;

export const surveys = pgTable(
  'surveys',
  {
    id: id(),
    workspaceId: workspaceId(),
    title: text('title').notNull(),
    /** The draft: SurveyJS JSON. What is answered is frozen in `publications`. */
    definition: jsonb('definition').$type<Definition>().notNull(),
    /** Which file of surveys/definitions it came from. */
    template: text('template'),
    status: text('status').$type<SurveyStatus>().notNull().default('draft'),
    /** Part of the public link. */
    slug: text('slug').notNull().unique(),
    closesAt: at('closes_at'),
    responseCap: integer('response_cap'),
    /** When it was paused or completed; null while it takes answers. */
    stoppedAt: at('stopped_at'),
    /** For how long after the end those who had begun may finish. */
    graceHours: integer('grace_hours').notNull().default(24),
    /** The screener it was made from: an exported `aseg-screener/1`, never changed. */
    screener: jsonb('screener').$type<Record<string, unknown>>(),
    createdBy: text('created_by'),
    createdAt: createdAt(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('surveys_workspace').on(table.workspaceId, table.createdAt)],
);

/** What the founder believes before the answers come in; frozen with the publication. */
export const hypotheses = pgTable(
  'hypotheses',
  {
    id: id(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    /** Condition[] of app/analysis/input.ts. */
    conditions: jsonb('conditions').$type<unknown[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('hypotheses_position').on(table.surveyId, table.position)],
);

/** A frozen version: never updated, never deleted while answers point at it. */
export const publications = pgTable(
  'publications',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    definition: jsonb('definition').$type<Definition>().notNull(),
    /** [{ id, text, conditions }] as they stood at publishing. */
    hypotheses: jsonb('hypotheses').$type<unknown[]>().notNull(),
    publishedBy: text('published_by'),
    publishedAt: at('published_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('publications_version').on(table.surveyId, table.version)],
);
