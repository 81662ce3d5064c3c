import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { requireScreener } from '../w.$workspace.reports.$report_.screener.$target/require-screener.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const { report, screener } = await requireScreener(workspace.id, { request, params });
  return { workspaceSlug: workspace.slug, reportId: report.id, screener };
}
