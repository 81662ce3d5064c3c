import { Form, useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { PageHeader } from '~/components/page-header';
import { Progress } from '~/components/progress';
import type { ImportProgress } from '~/domain/imports/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { ShownRun } from './shown';

const LOOK_EVERY_MS = 700;

/** Rows being stored, with how far it is; without scripts the page reloads itself. */
export function RunStep({ shown }: { shown: ShownRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useProgress(shown);
  const formatted = format.number(now.rowsStored);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <PageHeader title={t('imports.run.title')} lead={t('imports.run.lead')} />
      <Progress
        label={t(now.status === 'queued' ? 'imports.run.queued' : 'imports.run.running')}
        value={now.rowsRead}
        max={now.status === 'queued' ? null : now.rowsTotal}
      />
      <p className="tabular-nums">
        {t('imports.run.stored', { count: now.rowsStored, formatted })}
      </p>
      {now.isCancelling ? (
        <p>{t('imports.run.cancelling')}</p>
      ) : (
        shown.canEdit && (
          <Form method="post">
            <Button name="intent" value="cancel" variant="secondary">
              {t('imports.run.cancel')}
            </Button>
          </Form>
        )
      )}
    </>
  );
}

/** Asks again and again how far it is; when it has ended, the page asks for its result. */
function useProgress(shown: ShownRun): ImportProgress {
  const fetcher = useFetcher<ImportProgress>();
  const { revalidate } = useRevalidator();
  const now = fetcher.data ?? shown;
  const address = paths.importProgress(shown.slug, shown.id);
  const hasEnded = now.status !== 'queued' && now.status !== 'running';
  const { load } = fetcher;
  useEffect(() => {
    if (hasEnded) return revalidate();
    const timer = setInterval(() => load(address), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasEnded, address, load, revalidate]);
  return now;
}
