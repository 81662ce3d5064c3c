// What a report says of single people, apart from the report: it goes when they go.
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { codes } from './codes';
import { customers } from './customers';
import { reports } from './reports';
import { responses } from './responses';
import { workspaceId } from './workspaces';

const reportId = () =>
  uuid('report_id')
    .notNull()
    .references(() => reports.id, { onDelete: 'cascade' });

/** A customer as a report graded her. A trigger lets nothing change but that her answers are forgotten. */
export const reportCustomers = pgTable(
  'report_customers',
  {
    workspaceId: workspaceId(),
    reportId: reportId(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    grade: text('grade').notNull(),
    /** 'A1'...'B3'; C, D, X are not split. */
    fine: text('fine').notNull(),
    /** In the report's base currency. */
    netRevenue: doublePrecision('net_revenue').notNull(),
    paidOrders: integer('paid_orders').notNull(),
    tooEarly: boolean('too_early').notNull(),
    reasons: jsonb('reasons').$type<{ code: string; value: number }[]>().notNull(),
    /** The founder's own grade, where behaviour says another. */
    ownGrade: text('own_grade'),
    /** Segment.id of each segment she is in, by what she answered. */
    segments: jsonb('segments').$type<string[]>().notNull().default([]),
    /** Of the groups in the answers; null where she is in none. */
    answerGroup: integer('answer_group'),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.customerId] }),
    index('report_customers_customer').on(table.customerId),
  ],
);

/** Where a quote stands in an answer; its words are read from there. Without the response it is withdrawn. */
export const reportQuotes = pgTable(
  'report_quotes',
  {
    workspaceId: workspaceId(),
    reportId: reportId(),
    /** Which part of the report quotes it; see `app/domain/reports/parts/place.ts`. */
    place: text('place').notNull(),
    position: integer('position').notNull(),
    responseId: uuid('response_id').references(() => responses.id, { onDelete: 'set null' }),
    /** The question as it was asked. */
    question: text('question').notNull(),
    questionKey: text('question_key').notNull(),
    questionRow: text('question_row'),
    /** In code points. */
    from: integer('from_sign').notNull(),
    to: integer('to_sign').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.place, table.position] }),
    index('report_quotes_response').on(table.responseId),
  ],
);

/** The words of a founder's code as the report was made with them; they go with the code. */
export const reportCodes = pgTable(
  'report_codes',
  {
    workspaceId: workspaceId(),
    reportId: reportId(),
    /** In `Report.codes`. */
    position: integer('position').notNull(),
    codeId: uuid('code_id')
      .notNull()
      .references(() => codes.id, { onDelete: 'cascade' }),
    words: jsonb('words').$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.position] }),
    index('report_codes_code').on(table.codeId),
  ],
);
