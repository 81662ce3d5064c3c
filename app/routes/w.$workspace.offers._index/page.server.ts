import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listOffers } from '~/domain/offers/offers.server';
import { listProfiles } from '~/domain/offers/profiles.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const profiles = await listProfiles(database(), workspace.id);
  return {
    workspaceSlug: workspace.slug,
    canEdit: can.edit,
    offers: await listOffers(database(), workspace.id),
    profiles: profiles.map(({ id, name }) => ({ id, name })),
    chosen: new URL(request.url).searchParams.get('profile') ?? undefined,
  };
}
