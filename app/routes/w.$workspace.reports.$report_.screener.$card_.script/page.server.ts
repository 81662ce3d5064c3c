import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { requireCard } from '../w.$workspace.reports.$report_.screener.$card/require-card.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const { report, card } = await requireCard(workspace.id, { request, params });
  return { workspaceSlug: workspace.slug, reportId: report.id, card };
}
