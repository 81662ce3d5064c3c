import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { auth } from '~/auth/auth.server';
import { notFound } from '~/http';

/**
 * Only what concerns a person's own session is open to the outside. Accounts, passwords and
 * memberships change through our pages, whose rules the ready-made endpoints do not know.
 */
const open = ['/get-session', '/list-sessions', '/revoke-session', '/revoke-other-sessions'];

function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/auth', '');
  if (!open.includes(path)) throw notFound();
  return auth().handler(request);
}

export const loader = ({ request }: LoaderFunctionArgs) => answer(request);
export const action = ({ request }: ActionFunctionArgs) => answer(request);
