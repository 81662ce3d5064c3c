import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { useSaved } from '~/components/saved-context';
import { SavedNotice } from '~/components/saved-notice';
import { SurveyHeader } from '~/components/survey/survey-header';
import { database } from '~/db.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { afterSaving, paths } from '~/paths';
import { changeCodes } from './change-codes.server';
import { CodeForm } from './code-form';
import { CodeList } from './code-list';
import { loadCodes } from './load-codes.server';
import { NoWords } from './no-words';
import { OlderReport } from './older-report';

export const handle = { title: 'codes.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const page = await loadCodes(database(), workspace.id, params.survey ?? '', request);
  if (!page) throw notFound();
  return { ...page, w: workspace.slug, canEdit: can.edit };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const form = await readFields(request, { lists: ['word'] });
  const now = new Date();
  if (form.get('intent') === 'report') {
    const asked = { requestedBy: user.id, seed: REPORT_SEED, now };
    const { analysisId } = await requestAnalysis(database(), workspace.id, survey.id, asked);
    return redirect(paths.analysis(workspace.slug, analysisId));
  }
  const of = { workspaceId: workspace.id, surveyId: survey.id };
  const changed = await changeCodes(database(), of, form, { userId: user.id, now });
  if (!changed) return null;
  const codes = paths.surveyCodes(workspace.slug, survey.id);
  return changed.ok ? redirect(afterSaving(codes, changed.eventId)) : data(changed, 400);
}

export default function Codes() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { w, survey, list } = page;
  const saved = useSaved()?.event?.id ?? '';
  const failed = result ?? null;
  const field = failed?.error.startsWith('name') ? 'name' : 'more';
  const errors = failed ? { [field]: t(`codes.errors.${failed.error}`) } : undefined;
  return (
    <Page>
      <SurveyHeader w={w} survey={survey} lead={t('codes.lead')} />
      <ErrorSummary errors={errors} />
      <SavedNotice about="code" />
      <OlderReport page={page} />
      <CodeList page={page} />
      {list.words.length === 0 ? (
        <NoWords page={page} />
      ) : (
        <CodeForm key={`${page.editing?.id ?? 'new'} ${saved}`} {...{ page, failed, errors }} />
      )}
    </Page>
  );
}
