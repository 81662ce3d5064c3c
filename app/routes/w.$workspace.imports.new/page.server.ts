import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listImports } from '~/domain/imports/imports.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const recent = await listImports(database(), workspace.id);
  return { workspaceSlug: workspace.slug, recent };
}
