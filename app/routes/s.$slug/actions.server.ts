import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { answerForm } from '~/answering/page/answer-handlers.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  return answerForm(request, () => requirePublicDoor(database(), params.slug, request));
}
