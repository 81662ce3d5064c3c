import '~/components/survey/survey.css';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AnswerError } from '~/answering/answer-error';
import { AnswerPage } from '~/answering/answer-page';
import { actionHeaders } from '~/auth/refusal.server';
import type { action } from './actions.server';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'answering.title', bare: true };

export const headers = actionHeaders;

export const ErrorBoundary = AnswerError;

export default function Answer() {
  const page = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <AnswerPage
      page={page}
      errors={posted?.errors ?? []}
      busyFor={posted?.minutes}
      html={posted?.html}
    />
  );
}
