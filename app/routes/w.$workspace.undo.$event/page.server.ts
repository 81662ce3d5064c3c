import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { paths } from '~/paths';

/** Whoever follows the address by hand is led to where such things are seen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  return redirect(paths.history(workspace.slug));
}
