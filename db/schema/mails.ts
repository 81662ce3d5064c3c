import { index, pgTable, text } from 'drizzle-orm/pg-core';
import type { Permission } from '../../app/domain/workspaces/role';
import { at, createdAt, id } from './columns';
import { workspaceId } from './workspaces';

/** What a member must be allowed, to see a letter that was kept back. */
export type MailReader = Exclude<Permission, 'review'>;

/** What would have been sent, kept where no SMTP_URL is set. */
export const outboxMails = pgTable(
  'outbox_mails',
  {
    id: id(),
    workspaceId: workspaceId(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    html: text('html').notNull(),
    plainText: text('plain_text').notNull(),
    /** 'manage': its links are for founders' eyes only; 'read': every member may look. */
    visibleTo: text('visible_to').$type<MailReader>().notNull(),
    readAt: at('read_at'),
    createdAt: createdAt(),
  },
  (table) => [index('outbox_mails_workspace').on(table.workspaceId, table.createdAt)],
);
