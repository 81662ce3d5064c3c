import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askAuth } from '~/auth/ask-auth.server';
import { localPath } from '~/auth/next-path';
import { readFields } from '~/forms/read-form.server';
import { paths } from '~/paths';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readFields(request);
  const answer = await askAuth(request, '/sign-out', {});
  const next = localPath(form.get('next'), paths.signIn());
  return redirect(next, { headers: answer.ok ? answer.headers : undefined });
}
