import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { SurveyHeader } from '~/components/survey/survey-header';
import { database } from '~/db.server';
import { hasFinishedResponse, reviseHypotheses } from '~/domain/surveys/revise-hypotheses.server';
import { findSurvey, listHypotheses } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { HypothesesForm } from './hypotheses-form';
import { readHypotheses } from './read-hypotheses';
import { WrittenHypotheses } from './written-hypotheses';

export const handle = { title: 'surveys.hypotheses.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const isClosed = await hasFinishedResponse(database(), survey.id);
  return {
    w: workspace.slug,
    survey,
    hypotheses: await listHypotheses(database(), workspace.id, survey.id),
    isClosed,
    canWrite: can.edit && !isClosed,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const { t } = i18nFor(requestLocale(request));
  const read = readHypotheses(await readFields(request), survey.definition, t);
  if (!read.ok) return data({ ok: false as const, errors: read.errors }, 400);
  const { hypotheses } = read;
  const revised = await reviseHypotheses(database(), workspace.id, survey.id, hypotheses, user.id);
  if (revised.ok) return data({ ok: true as const }, 200);
  return data({ ok: false as const, errors: { '': t('surveys.hypotheses.closed') } }, 400);
}

export default function Hypotheses() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result && !result.ok ? result.errors : undefined;
  const { w, survey, hypotheses, isClosed, canWrite } = page;
  return (
    <Page>
      <SurveyHeader w={w} survey={survey} lead={t('surveys.hypotheses.lead')} />
      <ErrorSummary errors={errors} />
      {result?.ok && <Notice tone="success" live title={t('surveys.hypotheses.saved')} />}
      {isClosed && <Notice>{t('surveys.hypotheses.closed')}</Notice>}
      {canWrite ? (
        <HypothesesForm definition={survey.definition} hypotheses={hypotheses} errors={errors} />
      ) : (
        <WrittenHypotheses definition={survey.definition} hypotheses={hypotheses} />
      )}
    </Page>
  );
}
