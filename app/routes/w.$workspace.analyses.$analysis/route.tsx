import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Button } from '~/components/button';
import { JobWaiting } from '~/components/job-waiting';
import { LinkButton } from '~/components/link-button';
import { Notice } from '~/components/notice';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { cancelAnalysis, findAnalysis } from '~/domain/reports/analyses.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { findWaitingOf } from '~/domain/reports/watch-analysis.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { AnalysisProgress } from './analysis-progress';
import { useFreshData } from './use-fresh-data';

export const handle: PageHandle = { title: 'reports.analysis.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const analysis = await findAnalysis(database(), workspace.id, params.analysis ?? '');
  if (!analysis) throw notFound();
  if (analysis.reportId) throw redirect(paths.report(workspace.slug, analysis.reportId));
  const waiting = await findWaitingOf(database(), workspace.id, analysis);
  return { analysis, waiting, canEdit: can.edit, workspace: workspace.slug };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const analysis = await findAnalysis(database(), workspace.id, params.analysis ?? '');
  if (!analysis) throw notFound();
  const now = new Date();
  if ((await readFields(request)).get('intent') === 'cancel') {
    const cancelling = { analysisId: analysis.id, by: user.id, now };
    await cancelAnalysis(database(), workspace.id, cancelling);
    return redirect(paths.analysis(workspace.slug, analysis.id));
  }
  const asked = { requestedBy: user.id, seed: REPORT_SEED, now };
  const again = await requestAnalysis(database(), workspace.id, analysis.surveyId, asked);
  return redirect(paths.analysis(workspace.slug, again.analysisId));
}

export default function Analysis() {
  const { t } = useTranslation();
  const { analysis, waiting, canEdit, workspace } = useLoaderData<typeof loader>();
  const { status, error } = analysis;
  const isActive = status === 'queued' || status === 'running';
  useFreshData(isActive);
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb items={[{ label: t('reports.title'), to: paths.reports(workspace) }]} />}
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
          <LinkButton to={paths.reports(workspace)} variant="quiet">
            {t('reports.analysis.back')}
          </LinkButton>
        </ActionRow>
      </Form>
    </Page>
  );
}
