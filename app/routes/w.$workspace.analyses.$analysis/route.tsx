import { Form, useLoaderData, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Button } from '~/components/button';
import { JobWaiting } from '~/components/job-waiting';
import { LinkButton } from '~/components/link-button';
import { Notice } from '~/components/notice';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { isUnderWay } from '~/jobs/run-status';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { AnalysisProgress } from './analysis-progress';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'reports.analysis.title' };

export default function Analysis() {
  const { t } = useTranslation();
  const { analysis, waiting, canEdit, workspaceSlug } = useLoaderData<typeof loader>();
  const { status, error } = analysis;
  const isActive = isUnderWay(status);
  useFreshData(isActive);
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb items={[{ label: t('reports.title'), to: paths.reports(workspaceSlug) }]} />
        }
        title={t('reports.analysis.title')}
        lead={
          <>
            <p>{analysis.surveyTitle}</p>
            {isActive && <p>{t('reports.analysis.intro')}</p>}
          </>
        }
      />
      {isActive && <AnalysisProgress analysis={analysis} />}
      {waiting && <JobWaiting waiting={waiting} />}
      {status === 'cancelled' && <Notice title={t('reports.analysis.cancelled')} live />}
      {status === 'failed' && (
        <Notice tone="danger" title={t('reports.analysis.failed')} live>
          <p>{t(`reports.analysis.errors.${error ?? 'unexpected'}`)}</p>
          <p>{t('reports.analysis.failedHint')}</p>
        </Notice>
      )}
      <Form method="post">
        <ActionRow>
          {canEdit && isActive && (
            <Button name="intent" value="cancel" variant="secondary">
              {t('reports.analysis.cancel')}
            </Button>
          )}
          {canEdit && !isActive && (
            <Button name="intent" value="again">
              {t('reports.analysis.again')}
            </Button>
          )}
          <LinkButton to={paths.reports(workspaceSlug)} variant="quiet">
            {t('reports.analysis.back')}
          </LinkButton>
        </ActionRow>
      </Form>
    </Page>
  );
}

const LOOK_EVERY_MS = 700;

/** Looks again while work is going on; when a report is there, the loader leads to it. */
function useFreshData(isActive: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isActive || state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isActive, state, revalidate]);
}
