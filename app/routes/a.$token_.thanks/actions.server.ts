import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { thanksForm } from '~/answering/page/answer-handlers.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  return thanksForm(request, () => requirePersonalDoor(database(), params.token));
}
