import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { cancelAnalysis, findAnalysis } from '~/domain/reports/analyses.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { paths } from '~/paths';

type Analysis = NonNullable<Awaited<ReturnType<typeof findAnalysis>>>;
type AskedOf = Asked<{ analysis: Analysis }>;

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'edit');
  const analysis = await findAnalysis(database(), member.workspace.id, params.analysis ?? '');
  if (!analysis) throw notFound();
  const form = await readFields(request);
  return byIntent(form, { cancel, again })({ ...member, form, analysis });
}

async function cancel({ workspace, user, analysis }: AskedOf) {
  const cancelling = { analysisId: analysis.id, by: user.id, now: new Date() };
  await cancelAnalysis(database(), workspace.id, cancelling);
  return redirect(paths.analysis(workspace.slug, analysis.id));
}

async function again({ workspace, user, analysis }: AskedOf) {
  const wanted = { requestedBy: user.id, seed: REPORT_SEED, now: new Date() };
  const made = await requestAnalysis(database(), workspace.id, analysis.surveyId, wanted);
  return redirect(paths.analysis(workspace.slug, made.analysisId));
}
