import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../app/domain/workspaces/role';
import { createdAt, id } from './columns';
import { customers } from './customers';
import { workspaceId } from './workspaces';

/** Who decided; what the rule finds is never stored as a grade. */
export type GradeSource = Extract<Role, 'founder' | 'tracker'>;

/** A grade given by a person; the latest row counts, older ones are history. */
export const grades = pgTable(
  'grades',
  {
    id: id(),
    workspaceId: workspaceId(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    /** 'A1' ... 'B3', 'C', 'D', 'X'; empty string withdraws the grade. */
    grade: text('grade').notNull(),
    source: text('source').$type<GradeSource>().notNull(),
    gradedBy: text('graded_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('grades_customer').on(table.workspaceId, table.customerId, table.createdAt)],
);
