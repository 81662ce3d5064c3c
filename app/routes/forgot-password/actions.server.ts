import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { email } from '~/auth/credentials';
import { refusedBy } from '~/auth/refusal.server';
import { requestReset } from '~/auth/reset-password.server';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { mailsAreSent } from '~/mail/send-mail.server';

/** The answer is the same whether or not the address has an account. */
export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, z.object({ email }));
  if (!read.ok) return reply(read);
  const answer = await requestReset(request, read.value.email);
  const { entered } = read;
  if (!answer.ok) return reply(refusedBy(answer, { field: 'email', entered }));
  return reply({ ok: true, sentTo: read.value.email, byMail: mailsAreSent() });
}
