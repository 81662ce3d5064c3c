import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { env } from '~/env.server';
import { PhoneBar } from './phone-bar';
import { Sidebar } from './sidebar';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { user, workspace, role } = await requireMember(request, params.workspace, 'read');
  const mine = await listWorkspacesOf(database(), user.id);
  return {
    user: { name: user.name, email: user.email },
    workspace: { name: workspace.name, slug: workspace.slug, origin: workspace.origin },
    role,
    others: mine.filter((other) => other.id !== workspace.id),
    reviewsElsewhere: mine.some((other) => other.role === 'tracker'),
    // With a mail server nothing is kept back, so there is no outbox to look into.
    hasOutbox: env().smtpUrl === undefined,
  };
}

/** The frame around every page of a workspace: navigation in the order of the work. */
export default function WorkspaceFrame() {
  const frame = useLoaderData<typeof loader>();
  return (
    <div className="md:grid md:grid-cols-[15rem_minmax(0,1fr)]">
      <PhoneBar frame={frame} />
      <Sidebar frame={frame} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page px-4 pt-6 pb-16 sm:px-6 md:px-10 md:pt-10"
      >
        <Outlet />
      </main>
    </div>
  );
}
