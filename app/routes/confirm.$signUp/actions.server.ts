import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { password } from '~/auth/credentials';
import { refusedBy } from '~/auth/refusal.server';
import { signIn } from '~/auth/sign-in.server';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { requestTimeZone } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { confirm } from './confirm.server';
import { findOpen } from './find-open.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const read = await readForm(request, z.object({ password }));
  const signUp = await findOpen(params.signUp);
  if (!signUp) return null;
  if (!read.ok) return reply(read);
  const own = { ...read.value, timeZone: requestTimeZone(request) };
  const confirmed = await confirm(signUp, own);
  if (!confirmed.ok) return reply(refusedBy(confirmed, { field: 'password', entered: {} }));
  const signedIn = await signIn(request, { email: signUp.email, ...read.value });
  return signedIn.ok
    ? redirect(paths.workspace(confirmed.workspaceSlug), { headers: signedIn.headers })
    : redirect(paths.signIn());
}
