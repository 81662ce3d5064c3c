import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RunStatus } from '../../app/jobs/run-status';
import { at, createdAt, id } from './columns';
import { workspaceId } from './workspaces';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

export type ImportStatus = 'uploaded' | RunStatus | 'undone';

export type ImportKind = 'customers' | 'purchases';

export const imports = pgTable(
  'imports',
  {
    id: id(),
    workspaceId: workspaceId(),
    kind: text('kind').$type<ImportKind>().notNull(),
    fileName: text('file_name').notNull(),
    fileHash: text('file_hash').notNull(),
    /** Reading of app/domain/imports/reading.ts: format, encoding, delimiter, header row, columns. */
    reading: jsonb('reading').$type<Record<string, unknown>>().notNull().default({}),
    /** Mapping of app/domain/imports/mapping.ts: our fields, and the columns they are read from. */
    mapping: jsonb('mapping').$type<Record<string, unknown>>().notNull().default({}),
    source: text('source').notNull().default('file'),
    status: text('status').$type<ImportStatus>().notNull().default('uploaded'),
    rowsTotal: integer('rows_total').notNull().default(0),
    rowsRead: integer('rows_read').notNull().default(0),
    rowsStored: integer('rows_stored').notNull().default(0),
    rowsUnchanged: integer('rows_unchanged').notNull().default(0),
    rowsRejected: integer('rows_rejected').notNull().default(0),
    error: text('error'),
    createdBy: text('created_by'),
    createdAt: createdAt(),
    startedAt: at('started_at'),
    finishedAt: at('finished_at'),
    /** No longer used: cancelling ends an import at once. */
    cancelRequestedAt: at('cancel_requested_at'),
    /** How often a run was begun: only the latest may write. */
    attempts: integer('attempts').notNull().default(0),
    undoneAt: at('undone_at'),
  },
  (table) => [index('imports_workspace').on(table.workspaceId, table.createdAt)],
);

/** Where uploads lay before they moved to the file store; emptied at the start, no longer written. */
export const importFiles = pgTable(
  'import_files',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    content: bytea('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.position] })],
);

/** Rows in = rows stored + rows listed here with their reason. */
export const importRejections = pgTable(
  'import_rejections',
  {
    id: id(),
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    rowNumber: integer('row_number').notNull(),
    /** A code the interface words. */
    reason: text('reason').notNull(),
    field: text('field'),
    value: text('value'),
  },
  (table) => [uniqueIndex('import_rejections_row').on(table.importId, table.rowNumber)],
);
