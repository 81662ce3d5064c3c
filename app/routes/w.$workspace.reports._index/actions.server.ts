import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const surveyId = String((await readFields(request)).get('survey') ?? '');
  if (!(await findSurvey(database(), workspace.id, surveyId))) throw notFound();
  const asked = { requestedBy: user.id, seed: REPORT_SEED, now: new Date() };
  const { analysisId } = await requestAnalysis(database(), workspace.id, surveyId, asked);
  return redirect(paths.analysis(workspace.slug, analysisId));
}
