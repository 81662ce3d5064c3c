import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { PurchaseStatus } from '../../app/analysis/input';
import { at, createdAt, id } from './columns';
import { workspaceId } from './workspaces';

export const customers = pgTable(
  'customers',
  {
    id: id(),
    workspaceId: workspaceId(),
    /** The id in the founder's own system; matching of purchases starts here. */
    externalId: text('external_id').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    /** E.164. */
    phone: text('phone'),
    company: text('company'),
    /** When the person became a customer, by the imported file. */
    customerSince: at('customer_since'),
    supportTickets: integer('support_tickets').notNull().default(0),
    changeRequests: integer('change_requests').notNull().default(0),
    /** Columns of the file that have no home of their own. */
    attributes: jsonb('attributes').$type<Record<string, string>>().notNull().default({}),
    importId: uuid('import_id'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('customers_external_id').on(table.workspaceId, table.externalId),
    // The order of the list of customers.
    index('customers_name').on(table.workspaceId, sql`lower(${table.name})`, table.id),
    index('customers_email').on(table.workspaceId, table.email),
    index('customers_phone').on(table.workspaceId, table.phone),
    index('customers_import').on(table.importId),
    index('customers_workspace').on(table.workspaceId, table.id),
  ],
);

export type { PurchaseStatus };

/** One order with what was paid for it. Money in minor units (kopecks, cents). */
export const purchases = pgTable(
  'purchases',
  {
    id: id(),
    workspaceId: workspaceId(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    source: text('source').notNull(),
    sourceId: text('source_id').notNull(),
    orderedAt: at('ordered_at'),
    dueAt: at('due_at'),
    paidAt: at('paid_at'),
    /** After discount. */
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    discountMinor: bigint('discount_minor', { mode: 'number' }).notNull().default(0),
    refundedMinor: bigint('refunded_minor', { mode: 'number' }).notNull().default(0),
    currency: text('currency').notNull(),
    status: text('status').$type<PurchaseStatus>().notNull(),
    product: text('product'),
    importId: uuid('import_id'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('purchases_source_id').on(table.workspaceId, table.source, table.sourceId),
    index('purchases_customer').on(table.customerId, table.orderedAt),
    index('purchases_workspace').on(table.workspaceId, table.id),
    index('purchases_import').on(table.importId),
  ],
);
