import { Form, useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { JobWaiting } from '~/components/job-waiting';
import { PageHeader } from '~/components/page-header';
import { Progress } from '~/components/progress';
import type { WatchedProgress } from '~/domain/imports/progress';
import { useFormat } from '~/i18n/use-format';
import { isUnderWay } from '~/jobs/run-status';
import { paths } from '~/paths';
import type { ShownRun } from './shown';

/** Rows being stored, with how far it is; without scripts the page reloads itself. */
export function RunStep({ shown }: { shown: ShownRun }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useProgress(shown);
  const formatted = format.number(now.rowsStored);
  const state = now.waiting?.isWorkerRunning === false ? 'waiting' : activeOf(now.status);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <PageHeader title={t(`imports.run.titles.${state}`)} lead={t('imports.run.lead')} />
      <Progress
        label={t(`imports.run.${activeOf(now.status)}`)}
        value={now.rowsRead}
        max={now.status === 'queued' ? null : now.rowsTotal}
      />
      <p className="tabular-nums">
        {t('imports.run.stored', { count: now.rowsStored, formatted })}
      </p>
      {now.waiting && <JobWaiting waiting={now.waiting} />}
      {shown.canEdit && (
        <Form method="post">
          <Button name="intent" value="cancel" variant="secondary">
            {t('imports.run.cancel')}
          </Button>
        </Form>
      )}
    </>
  );
}

const activeOf = (status: string) => (status === 'queued' ? 'queued' : 'running');

const LOOK_EVERY_MS = 700;

/** Asks again and again how far it is; when it has ended, the page asks for its result. */
function useProgress(shown: ShownRun): WatchedProgress {
  const fetcher = useFetcher<WatchedProgress>();
  const { revalidate } = useRevalidator();
  const now = fetcher.data ?? shown;
  const address = paths.importProgress(shown.workspaceSlug, shown.id);
  const hasEnded = !isUnderWay(now.status);
  const { load } = fetcher;
  useEffect(() => {
    if (hasEnded) return revalidate();
    const timer = setInterval(() => load(address), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasEnded, address, load, revalidate]);
  return now;
}
