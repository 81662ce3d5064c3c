import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { takeSentFiles } from '~/answering/files/take-sent-files.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await requirePersonalDoor(database(), params.token);
  return takeSentFiles(database(), door, request);
}
