import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { loadAnswerPage, statusOf } from '~/answering/load-answer-page.server';
import { database } from '~/db.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  const page = await loadAnswerPage(database(), door, { request, now: new Date() });
  return data(page, { status: statusOf(page) });
}
