import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { pageNumber } from '~/forms/page-number';
import { listOutboxMails, outboxPageSize } from '~/mail/outbox.server';
import { mailsAreSent } from '~/mail/send-mail.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, role, can } = await requireMember(request, params.workspace, 'read');
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await listOutboxMails(database(), { workspaceId: workspace.id, role }, page);
  return {
    ...found,
    page,
    pageSize: outboxPageSize,
    workspaceSlug: workspace.slug,
    areSent: mailsAreSent(),
    canWrite: can.edit,
  };
}
