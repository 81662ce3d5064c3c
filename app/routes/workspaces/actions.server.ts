import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { currencies } from '~/domain/workspaces/currency';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { requestTimeZone } from '~/i18n/i18n.server';
import { paths } from '~/paths';

const newWorkspace = z.object({
  name: z.string({ error: 'name' }).trim().min(1, 'name').max(100, 'name'),
  currency: z.enum(currencies, { error: 'currency' }),
});

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const read = await readForm(request, newWorkspace);
  if (!read.ok) return reply(read);
  const timeZone = requestTimeZone(request);
  const wanted = { ...read.value, timeZone, founderId: user.id };
  const created = await createWorkspace(database(), wanted);
  return redirect(paths.workspace(created.slug));
}
