import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { nextStep } from '~/domain/progress/progress';
import { readProgress } from '~/domain/progress/progress.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const progress = await readProgress(database(), workspace.id);
  const { name, slug: workspaceSlug, origin } = workspace;
  const reader = { workspaceId: workspace.id, canManage: can.manage };
  // More than are shown: a hundred answers in a row are one line.
  const happened = await listHistory(database(), reader, { limit: 100 });
  const recent = gather(happened).slice(0, 8);
  return { name, workspaceSlug, origin, progress, next: nextStep(progress, can), recent };
}
