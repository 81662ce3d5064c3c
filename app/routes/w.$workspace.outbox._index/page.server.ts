import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { pagingOf } from '~/forms/page-number';
import { listOutboxMails } from '~/mail/outbox.server';
import { mailsAreSent } from '~/mail/send-mail.server';

const PAGE_SIZE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, role, can } = await requireMember(request, params.workspace, 'read');
  const paging = pagingOf(new URL(request.url).searchParams, PAGE_SIZE);
  const found = await listOutboxMails(database(), { workspaceId: workspace.id, role }, paging);
  return {
    ...found,
    ...paging,
    workspaceSlug: workspace.slug,
    areSent: mailsAreSent(),
    canWrite: can.edit,
  };
}
