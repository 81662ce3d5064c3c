import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { nextStep } from '~/domain/progress/progress';
import { readProgress } from '~/domain/progress/progress.server';
import { listRemarks } from '~/domain/reviews/remarks.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, user, can } = await requireMember(request, params.workspace, 'read');
  const progress = await readProgress(database(), workspace.id);
  const { name, slug: workspaceSlug, origin } = workspace;
  const reader = { workspaceId: workspace.id, canManage: can.manage };
  // More than are shown: a hundred answers in a row are one line.
  const happened = await listHistory(database(), reader, { limit: 100 });
  const recent = gather(happened).slice(0, 8);
  const remarks = await listRemarks(database(), workspace.id, { reader: user.id, limit: 4 });
  const next = nextStep(progress, can);
  return { name, workspaceSlug, origin, progress, next, recent, remarks };
}
