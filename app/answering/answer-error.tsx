import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ErrorPage } from '~/components/error-page';
import { errorAnswer } from '~/page-title';
import { useNonce } from '~/server/nonce';
import type { Unsent } from './keep-posted.server';

/** A page of the customer that failed; a form that was posted into it is still there. */
export function AnswerError() {
  const error = useRouteError();
  const unsent = unsentOf(error);
  return (
    <ErrorPage error={errorAnswer(error)}>{unsent && <SendAgain fields={unsent} />}</ErrorPage>
  );
}

function unsentOf(error: unknown): Unsent['unsent'] | null {
  if (!isRouteErrorResponse(error) || error.status !== 503) return null;
  return (error.data as Partial<Unsent> | null)?.unsent ?? null;
}

/** Sent again by itself, or by the button where no script runs. Twice is stored once. */
function SendAgain({ fields }: { fields: Unsent['unsent'] }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <>
      <h1 className="text-title">{t('answering.away.title')}</h1>
      <p className="mt-4">{t('answering.away.text')}</p>
      <form id="unsent" method="post" action={`${pathname}${search}`} className="mt-6">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Button>{t('answering.away.sendAgain')}</Button>
      </form>
      <script
        nonce={useNonce()}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{
          __html: 'setTimeout(() => document.getElementById("unsent").submit(), 4000)',
        }}
      />
    </>
  );
}
