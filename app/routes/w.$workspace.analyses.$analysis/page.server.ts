import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findAnalysis } from '~/domain/reports/analyses.server';
import { findWaitingOf } from '~/domain/reports/watch-analysis.server';
import { notFound } from '~/http';
import { paths } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const analysis = await findAnalysis(database(), workspace.id, params.analysis ?? '');
  if (!analysis) throw notFound();
  if (analysis.reportId) throw redirect(paths.report(workspace.slug, analysis.reportId));
  const waiting = await findWaitingOf(database(), workspace.id, analysis);
  return { analysis, waiting, canEdit: can.edit, workspaceSlug: workspace.slug };
}
