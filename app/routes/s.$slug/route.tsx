import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AnswerError } from '~/answering/answer-error';
import { AnswerPage } from '~/answering/answer-page';
import { requirePublicDoor } from '~/answering/doors.server';
import { keepPosted } from '~/answering/keep-posted.server';
import { loadAnswerPage, statusOf } from '~/answering/load-answer-page.server';
import { postAnswerPage, statusOf as statusOfPost } from '~/answering/post-answer-page.server';
import { actionHeaders } from '~/auth/refusal.server';
import '~/components/survey/survey.css';
import { database } from '~/db.server';

export const handle = { title: 'answering.title', bare: true };

export const headers = actionHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  const page = await loadAnswerPage(database(), door, { request, now: new Date() });
  return data(page, { status: statusOf(page) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const posted = await keepPosted(request, async (form) => {
    const door = await requirePublicDoor(database(), params.slug, request);
    return postAnswerPage(database(), door, { request, form });
  });
  return posted instanceof Response ? posted : data(posted, statusOfPost(posted));
}

export const ErrorBoundary = AnswerError;

export default function Answer() {
  const page = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return <AnswerPage page={page} errors={posted?.errors ?? []} busyFor={posted?.minutes} />;
}
