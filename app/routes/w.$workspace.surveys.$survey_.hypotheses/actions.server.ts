import { type ActionFunctionArgs, data } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { reviseHypotheses } from '~/domain/surveys/revise-hypotheses.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { readHypotheses } from './read-hypotheses';

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
