import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'manage');
  const { name, slug, look } = workspace;
  return { company: name, workspaceSlug: slug, look };
}
