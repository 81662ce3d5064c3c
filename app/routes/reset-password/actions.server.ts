import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { newPassword } from '~/auth/credentials';
import { refusedBy } from '~/auth/refusal.server';
import { resetPassword } from '~/auth/reset-password.server';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';

const newLogin = z.object({ password: newPassword, token: z.string().default('') });

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, newLogin);
  if (!read.ok) return reply(read);
  const change = { newPassword: read.value.password, token: read.value.token };
  const answer = await resetPassword(request, change);
  if (!answer.ok) return reply(refusedBy(answer, { field: 'password', entered: {} }));
  return redirect(`${paths.signIn()}?changed`, { headers: answer.headers });
}
