import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import { currencies, homeCurrency } from '~/domain/workspaces/currency';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { requestLocale } from '~/i18n/i18n.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  const workspaces = await listWorkspacesOf(database(), user.id);
  const currency = homeCurrency[requestLocale(request)];
  return { workspaces, currencies, currency };
}
