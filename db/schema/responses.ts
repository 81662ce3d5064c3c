import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, createdAt, id } from './columns';
import { customers } from './customers';
import { publications, surveys } from './surveys';
import { workspaceId } from './workspaces';

/** One customer's personal link to one survey. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    createdAt: createdAt(),
    sentAt: at('sent_at'),
    /** Set in the transaction that stores the finished response. */
    answeredAt: at('answered_at'),
  },
  (table) => [
    uniqueIndex('invitations_customer').on(table.surveyId, table.customerId),
    index('invitations_workspace').on(table.workspaceId, table.surveyId),
  ],
);

export type Answers = Record<string, unknown>;

export const responses = pgTable(
  'responses',
  {
    id: id(),
    workspaceId: workspaceId(),
    surveyId: uuid('survey_id')
      .notNull()
      .references(() => surveys.id, { onDelete: 'cascade' }),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publications.id),
    /** One response per personal link, however often it is sent. */
    invitationId: uuid('invitation_id')
      .unique()
      .references(() => invitations.id, { onDelete: 'cascade' }),
    customerId: uuid('customer_id').references(() => customers.id, { onDelete: 'cascade' }),
    /** What a partial answer on a public link is found again by (kept in a cookie). */
    resumeToken: text('resume_token').unique(),
    answers: jsonb('answers').$type<Answers>().notNull(),
    locale: text('locale').notNull(),
    startedAt: at('started_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    /** Null while partial. */
    finishedAt: at('finished_at'),
  },
  (table) => [
    index('responses_survey').on(table.workspaceId, table.surveyId, table.finishedAt),
    index('responses_customer').on(table.customerId),
    // How many begin at the public link.
    index('responses_public_starts')
      .on(table.surveyId, table.startedAt)
      .where(sql`${table.invitationId} is null`),
    uniqueIndex('responses_customer_once')
      .on(table.surveyId, table.customerId)
      .where(sql`${table.customerId} is not null`),
  ],
);

/** Who agreed to which text, when, in which language. The only place that keeps an IP. */
export const consentRecords = pgTable(
  'consent_records',
  {
    id: id(),
    workspaceId: workspaceId(),
    responseId: uuid('response_id')
      .notNull()
      .references(() => responses.id, { onDelete: 'cascade' }),
    customerId: uuid('customer_id').references(() => customers.id, { onDelete: 'cascade' }),
    textVersion: text('text_version').notNull(),
    locale: text('locale').notNull(),
    /** The text named joining answers to purchases. */
    joinsPurchases: boolean('joins_purchases').notNull(),
    ip: text('ip'),
    givenAt: at('given_at').notNull().defaultNow(),
    withdrawnAt: at('withdrawn_at'),
    evidence: jsonb('evidence').$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index('consent_records_response').on(table.responseId),
    index('consent_records_workspace').on(table.workspaceId, table.givenAt),
  ],
);
