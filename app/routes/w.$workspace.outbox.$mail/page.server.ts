import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { notFound } from '~/http';
import { findOutboxMail, markMailRead } from '~/mail/outbox.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, role } = await requireMember(request, params.workspace, 'read');
  const reader = { workspaceId: workspace.id, role };
  const mail = await findOutboxMail(database(), reader, params.mail ?? '');
  if (!mail) throw notFound();
  if (!mail.readAt) await markMailRead(database(), reader, { id: mail.id, now: new Date() });
  const { recipient, subject, html, plainText, createdAt } = mail;
  return { recipient, subject, html, plainText, createdAt, workspaceSlug: workspace.slug };
}
