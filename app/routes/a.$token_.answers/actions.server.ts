import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { takeAnswers } from '~/answering/take-answers.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await requirePersonalDoor(database(), params.token);
  return takeAnswers(database(), door, request);
}
