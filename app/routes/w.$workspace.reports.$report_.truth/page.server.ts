import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findReport } from '~/domain/reports/reports.server';
import { findTruth } from '~/domain/reports/truth.server';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const report = await findReport(database(), workspace.id, params.report ?? '');
  const revealed = report && (await findTruth(database(), workspace, report));
  if (!report || !revealed) throw notFound();
  const { planted, rule, falseFavourites } = revealed.truth;
  return {
    reportId: report.id,
    workspace: { slug: workspace.slug, origin: workspace.origin },
    rule,
    isPlanted: planted.length > 0,
    falseFavourites: falseFavourites && { en: falseFavourites.en, ru: falseFavourites.ru },
    comparison: revealed.comparison,
  };
}
