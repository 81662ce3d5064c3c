import { z } from 'zod';
import { type AuthAnswer, askAuth } from '~/auth/ask-auth.server';
import { newPassword, password, personName } from '~/auth/credentials';
import { findUser } from '~/auth/guards.server';
import { assertSameOrigin } from '~/auth/same-origin.server';
import { checkFields, type FormProblems } from '~/forms/check-fields';
import { requestLocale } from '~/i18n/i18n.server';

export type Entered =
  | { ok: true; userId: string; headers?: Headers }
  | ({ ok: false } & FormProblems);

/** Who joins: the person signed in, or the one who signs in or up in this very form. */
export async function enter(request: Request, form: FormData, email: string): Promise<Entered> {
  assertSameOrigin(request);
  const step = form.get('step');
  if (step === 'signUp') return signUp(request, form, email);
  if (step === 'signIn') return signIn(request, form, email);
  const user = await findUser(request);
  return user ? { ok: true, userId: user.id } : problem('', 'failed');
}

async function signUp(request: Request, form: FormData, email: string): Promise<Entered> {
  const read = checkFields(form, z.object({ name: personName, password: newPassword }));
  if (!read.ok) return read;
  const account = { ...read.value, email, locale: requestLocale(request) };
  return outcome(await askAuth(request, '/sign-up/email', account), read.entered);
}

async function signIn(request: Request, form: FormData, email: string): Promise<Entered> {
  const read = checkFields(form, z.object({ password }));
  if (!read.ok) return read;
  const answer = await askAuth(request, '/sign-in/email', { email, ...read.value });
  const isWrong = !answer.ok && answer.error === 'wrongPassword';
  return isWrong ? problem('password', 'wrongJoinPassword') : outcome(answer, read.entered);
}

const outcome = (answer: AuthAnswer, entered: Record<string, string>): Entered =>
  answer.ok ? answer : { ok: false, errors: { password: answer.error }, entered };

const problem = (field: string, error: string): Entered => ({
  ok: false,
  errors: { [field]: error },
  entered: {},
});
