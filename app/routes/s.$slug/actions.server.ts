import { type ActionFunctionArgs, data } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { keepPosted } from '~/answering/keep-posted.server';
import { postAnswerPage, statusOf as statusOfPost } from '~/answering/post-answer-page.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const findDoor = () => requirePublicDoor(database(), params.slug, request);
  const posted = await keepPosted(request, findDoor, async (form) =>
    postAnswerPage(database(), await findDoor(), { request, form }),
  );
  return posted instanceof Response ? posted : data(posted, statusOfPost(posted));
}
