import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { readForm } from '~/forms/read-form.server';
import { paths } from '~/paths';
import { newWorkspace } from './new-workspace';

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const read = await readForm(request, newWorkspace);
  if (!read.ok) return data(read, { status: 400 });
  const created = await createWorkspace(database(), { ...read.value, founderId: user.id });
  return redirect(paths.workspace(created.slug));
}
