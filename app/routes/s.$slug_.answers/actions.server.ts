import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { takeAnswers } from '~/answering/take-answers.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  return takeAnswers(database(), door, request);
}
