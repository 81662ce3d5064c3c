import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, createdAt, id } from './columns';
import { surveys } from './surveys';
import { workspaceId } from './workspaces';

/** Words of a survey's open answers that the founder reads as one. */
export const codes = pgTable(
  'codes',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** As they are written in answers; any form of a word stands for all of them. */
    words: jsonb('words').$type<string[]>().notNull(),
    createdBy: text('created_by'),
    createdAt: createdAt(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('codes_name').on(table.workspaceId, table.surveyId, sql`lower(${table.name})`),
  ],
);
