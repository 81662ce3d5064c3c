import type { LoaderFunctionArgs } from '@remix-run/node';
import { isResetLinkOpen } from '~/auth/reset-link.server';
import { database } from '~/db.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return { token, isOpen: await isResetLinkOpen(database(), token, new Date()) };
}
