import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findScreener } from '~/domain/reports/screener/screeners.server';
import { notFound } from '~/http';
import { paths } from '~/paths';

/** To the screener there is: that of A first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const reportId = params.report ?? '';
  const ofA = await findScreener(database(), workspace.id, reportId, 'A');
  if (!ofA) throw notFound();
  const ofC = await findScreener(database(), workspace.id, reportId, 'C');
  const target = !ofA.screener && ofC?.screener ? 'C' : 'A';
  return redirect(paths.screener(workspace.slug, reportId, target));
}
