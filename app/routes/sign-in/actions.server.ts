import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { email, password } from '~/auth/credentials';
import { localPath } from '~/auth/next-path';
import { refusedBy } from '~/auth/refusal.server';
import { signIn } from '~/auth/sign-in.server';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';

const credentials = z.object({ email, password, next: z.string().default('') });

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, credentials);
  if (!read.ok) return reply(read);
  const { next, ...login } = read.value;
  const answer = await signIn(request, login);
  const { entered } = read;
  if (!answer.ok) return reply(refusedBy(answer, { field: 'email', entered }));
  return redirect(localPath(next, paths.home()), { headers: answer.headers });
}
