import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { email, newPassword, personName, workspaceName } from '~/auth/credentials';
import { refusedBy } from '~/auth/refusal.server';
import { signUpAtOnce, signUpByLetter } from '~/auth/sign-up.server';
import { database } from '~/db.server';
import { createFirstWorkspace } from '~/domain/workspaces/create-first-workspace.server';
import { homeCurrency } from '~/domain/workspaces/currency';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { requestLocale, requestTimeZone } from '~/i18n/i18n.server';
import { mailsAreSent } from '~/mail/send-mail.server';
import { paths } from '~/paths';

const newAccount = z.object({ workspaceName, name: personName, email, password: newPassword });

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, newAccount);
  if (!read.ok) return reply(read);
  const locale = requestLocale(request);
  const { entered } = read;
  if (mailsAreSent()) {
    const asked = await signUpByLetter(request, { ...read.value, locale });
    if (!asked.ok) return reply(refusedBy(asked, { field: 'email', entered }));
    return reply({ ok: true, sentTo: read.value.email });
  }
  const { workspaceName: wanted, ...account } = read.value;
  const answer = await signUpAtOnce(request, { ...account, locale });
  if (!answer.ok) return reply(refusedBy(answer, { field: 'email', entered }));
  const workspace = await createFirstWorkspace(database(), {
    name: wanted,
    currency: homeCurrency[locale],
    timeZone: requestTimeZone(request),
    founderId: answer.userId,
  });
  return redirect(paths.workspace(workspace.slug), { headers: answer.headers });
}
