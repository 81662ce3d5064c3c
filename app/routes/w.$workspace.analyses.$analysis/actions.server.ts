import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { cancelAnalysis, findAnalysis } from '~/domain/reports/analyses.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { paths } from '~/paths';

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
