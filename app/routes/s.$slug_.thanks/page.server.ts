import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { loadThanks } from '~/answering/thanks.server';
import { database } from '~/db.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  return loadThanks(database(), door, request);
}
