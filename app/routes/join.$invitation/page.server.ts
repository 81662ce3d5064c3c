import type { LoaderFunctionArgs } from '@remix-run/node';
import { findInvitation, joinState } from './join-state.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findInvitation(params.invitation);
  return found ? joinState(request, found) : null;
}
