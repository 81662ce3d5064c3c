import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listSurveys } from '~/domain/responses/list-surveys.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const surveys = await listSurveys(database(), workspace.id);
  return {
    workspaceSlug: workspace.slug,
    canEdit: can.edit,
    surveys,
  };
}
