import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findSaved } from '~/domain/history/find-saved.server';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { env } from '~/env.server';
import { savedParameter } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { user, workspace, role } = await requireMember(request, params.workspace, 'read');
  const { name, slug, origin, timeZone } = workspace;
  const mine = await listWorkspacesOf(database(), user.id);
  return {
    user: { name: user.name, email: user.email },
    workspace: { name, slug, origin, timeZone },
    role,
    saved: await findSaved(
      database(),
      { workspaceId: workspace.id, userId: user.id, role, now: new Date() },
      new URL(request.url).searchParams.get(savedParameter),
    ),
    others: mine.filter((other) => other.id !== workspace.id),
    reviewsElsewhere: mine.some((other) => other.role === 'tracker'),
    // With a mail server nothing is kept back, so there is no outbox to look into.
    hasOutbox: env().smtpUrl === undefined,
  };
}
