import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SubjectKind } from '../../app/domain/events/verbs';
import { at, createdAt } from './columns';
import { workspaceId } from './workspaces';

/**
 * What a file belongs to, and which of its files it is: an import has what was sent, and its table; a
 * response what was sent with its answers, as many as there are; a workspace its logos, now and before.
 */
export type FileOwnerKind = Extract<SubjectKind, 'import' | 'response' | 'workspace'>;
export type FilePart = 'original' | 'table';

/** What is known of a file; its bytes lie in the store of app/domain/files/bytes under this id. */
export const files = pgTable(
  'files',
  {
    id: uuid('id').primaryKey(),
    workspaceId: workspaceId(),
    ownerKind: text('owner_kind').$type<FileOwnerKind>().notNull(),
    ownerId: text('owner_id').notNull(),
    part: text('part').$type<FilePart>().notNull(),
    /** As the person's computer called it; empty once the file is erased, as is the hash. */
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    /** Null: the product itself. */
    createdBy: text('created_by'),
    createdAt: createdAt(),
    erasedAt: at('erased_at'),
  },
  (table) => [
    index('files_owner').on(table.ownerKind, table.ownerId),
    index('files_workspace').on(table.workspaceId, table.createdAt),
  ],
);
