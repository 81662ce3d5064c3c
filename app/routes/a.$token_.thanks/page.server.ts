import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { loadThanks } from '~/answering/thanks.server';
import { database } from '~/db.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePersonalDoor(database(), params.token);
  return loadThanks(database(), door, request);
}
