import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { answerPage } from '~/answering/page/answer-handlers.server';
import { database } from '~/db.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answerPage(request, () => requirePersonalDoor(database(), params.token));
}
