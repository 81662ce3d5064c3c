import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { findUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { paths } from '~/paths';

/** Public: what the product does. Who is signed in goes straight to the work. */
export async function loader({ request }: LoaderFunctionArgs) {
  const user = await findUser(request);
  if (!user) return null;
  const [only, ...more] = await listWorkspacesOf(database(), user.id);
  throw redirect(only && more.length === 0 ? paths.workspace(only.slug) : paths.workspaces());
}
