import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { JobWaiting } from '~/components/job-waiting';
import { PageHeader } from '~/components/page-header';
import { Progress } from '~/components/progress';
import { useFormat } from '~/i18n/use-format';
import type { ShownRun } from './shown';
import { useProgress } from './use-progress';

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
