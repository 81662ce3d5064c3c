import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findPlaces } from '~/domain/places/find-places.server';
import { LONGEST_SEARCH } from '~/domain/places/place';

/** Asked by the page, and by the box that opens over every page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const search = new URL(request.url).searchParams.get('search') ?? '';
  const places = await findPlaces(database(), workspace.id, search);
  return { search: search.slice(0, LONGEST_SEARCH), places, workspaceSlug: workspace.slug };
}
