import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { requestLocale } from '~/i18n/i18n.server';
import { listTimeZones } from './list-time-zones.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'manage');
  const { name, slug, timeZone } = workspace;
  const told = { locale: requestLocale(request), now: new Date(), chosen: timeZone };
  return { workspaceSlug: slug, name, timeZone, timeZones: listTimeZones(told) };
}
