import { RETRY_AFTER, wordingOf } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { logFailedRequest } from '~/log/log-failure';
import { isPassing, later } from '~/server/come-back-later.server';
import { isScripted } from '../answer-step';
import { Unsent } from '../keep-posted.server';
import { ErrorWords, SendAgain } from './error-pages';
import { sendPage } from './send-page.server';

/** Whatever is thrown on the way becomes a page of words; the script is told by the status alone. */
export async function inWords(request: Request, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) return thrown;
    const unsent = thrown instanceof Unsent ? thrown.fields : null;
    const error = asResponse(request, thrown);
    if (isScripted(request)) return new Response(null, error);
    return sendPage(
      request,
      pageOf(request, error, unsent),
      unsent ? <SendAgain fields={unsent} /> : <ErrorWords error={error} />,
    );
  }
}

function asResponse(request: Request, thrown: unknown): Response {
  if (thrown instanceof Response) return thrown;
  const error = thrown instanceof Unsent ? thrown.cause : thrown;
  if (isPassing(error)) return later(error);
  logFailedRequest(request, error);
  return new Response(null, { status: 500 });
}

function pageOf(request: Request, { status, statusText, headers }: Response, unsent: unknown) {
  const { t } = i18nFor(requestLocale(request));
  const title = unsent
    ? t('answering.away.title')
    : t(`common.errors.${wordingOf({ status, statusText })}Title`);
  // A page that only waits asks again by itself; a form is sent by its script, or by its button.
  const isWaiting = status === 503 && !unsent;
  return {
    title,
    company: null,
    isScripted: Boolean(unsent),
    status,
    headers: {
      ...(status === 503 && { 'Retry-After': headers.get('Retry-After') ?? RETRY_AFTER }),
      ...(isWaiting && { Refresh: '4' }),
    },
  };
}
