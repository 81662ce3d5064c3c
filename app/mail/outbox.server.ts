import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { outboxMails } from '#db/schema';
import { permissionsOf, type Role } from '~/domain/workspaces/role';
import { type Paging, rowsOf } from '~/forms/page-number';

const newest: Paging = { page: 1, pageSize: 50 };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose eyes: the letters of one workspace that a member of this role may read. */
export type Reader = { workspaceId: string; role: Role };

const readable = ({ workspaceId, role }: Reader) => {
  const allowed = permissionsOf[role].filter((permission) => permission !== 'review');
  return and(eq(outboxMails.workspaceId, workspaceId), inArray(outboxMails.visibleTo, allowed));
};

export async function listOutboxMails(db: Db, reader: Reader, paging = newest) {
  const { limit, offset } = rowsOf(paging);
  const { id, recipient, subject, readAt, createdAt } = outboxMails;
  const [total] = await db.select({ count: count() }).from(outboxMails).where(readable(reader));
  const mails = await db
    .select({ id, recipient, subject, readAt, createdAt })
    .from(outboxMails)
    .where(readable(reader))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
    .offset(offset);
  return { mails, total: total?.count ?? 0 };
}

/** A letter above the reader's role looks like one that does not exist. */
export async function findOutboxMail(db: Db, reader: Reader, id: string) {
  if (!uuid.test(id)) return null;
  const [mail] = await db
    .select()
    .from(outboxMails)
    .where(and(readable(reader), eq(outboxMails.id, id)));
  return mail ?? null;
}

export async function markMailRead(db: Db, reader: Reader, mail: { id: string; now: Date }) {
  await db
    .update(outboxMails)
    .set({ readAt: mail.now })
    .where(and(readable(reader), eq(outboxMails.id, mail.id)));
}
