import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { requireMember } from '~/auth/guards.server';
import { ErrorMessage } from '~/components/error-message';
import { ErrorPage } from '~/components/error-page';
import { SavedContext } from '~/components/saved-context';
import { database } from '~/db.server';
import { findSaved } from '~/domain/history/find-saved.server';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { env } from '~/env.server';
import { errorAnswer } from '~/page-title';
import { savedParameter } from '~/paths';
import { Surround } from './surround';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { user, workspace, role } = await requireMember(request, params.workspace, 'read');
  const mine = await listWorkspacesOf(database(), user.id);
  return {
    user: { name: user.name, email: user.email },
    workspace: { name: workspace.name, slug: workspace.slug, origin: workspace.origin },
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

export default function WorkspaceFrame() {
  const frame = useLoaderData<typeof loader>();
  return (
    <SavedContext.Provider value={frame.saved}>
      <Surround frame={frame}>
        <Outlet />
      </Surround>
    </SavedContext.Provider>
  );
}

/** A page inside that fails keeps the navigation; a workspace that is not hers has none. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/w.$workspace');
  const error = errorAnswer(useRouteError());
  if (!frame) return <ErrorPage error={error} />;
  return (
    <Surround frame={frame}>
      <ErrorMessage error={error} />
    </Surround>
  );
}
