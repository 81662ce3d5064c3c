import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { thanksPage } from '~/answering/page/answer-handlers.server';
import { database } from '~/db.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return thanksPage(request, () => requirePublicDoor(database(), params.slug, request));
}
