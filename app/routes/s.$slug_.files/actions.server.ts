import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { takeSentFiles } from '~/answering/files/take-sent-files.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  return takeSentFiles(database(), door, request);
}
