import { z } from 'zod';
import type { AuthAnswer } from '~/auth/ask-auth.server';
import { newPassword, password, personName } from '~/auth/credentials';
import { findUser } from '~/auth/guards.server';
import { refusedBy } from '~/auth/refusal.server';
import { assertSameOrigin } from '~/auth/same-origin.server';
import { signIn } from '~/auth/sign-in.server';
import { signUpAtOnce } from '~/auth/sign-up.server';
import { checkFields } from '~/forms/check-fields';
import { type Refused, refused } from '~/forms/outcome';
import { requestLocale } from '~/i18n/i18n.server';

export type Entered = { ok: true; userId: string; headers?: Headers } | Refused;

/** Who joins: the person signed in, or the one who signs in or up in this very form. */
export async function enter(request: Request, form: FormData, email: string): Promise<Entered> {
  assertSameOrigin(request);
  const step = form.get('step');
  if (step === 'signUp') return joinAsNew(request, form, email);
  if (step === 'signIn') return joinAsKnown(request, form, email);
  const user = await findUser(request);
  return user ? { ok: true, userId: user.id } : refused({ '': 'failed' });
}

/** Whoever holds the link proves the address by it; a known person is let in by her password. */
async function joinAsNew(request: Request, form: FormData, email: string): Promise<Entered> {
  const read = checkFields(form, z.object({ name: personName, password: newPassword }));
  if (!read.ok) return read;
  const account = { ...read.value, email, locale: requestLocale(request) };
  const created = await signUpAtOnce(request, account);
  if (created.ok || created.error !== 'emailTaken') return outcome(created, read.entered);
  const answer = await signIn(request, { email, password: account.password });
  const isWrong = !answer.ok && answer.error === 'wrongPassword';
  return outcome(isWrong ? { ...answer, error: 'joinFailed' } : answer, read.entered);
}

async function joinAsKnown(request: Request, form: FormData, email: string): Promise<Entered> {
  const read = checkFields(form, z.object({ password }));
  if (!read.ok) return read;
  const answer = await signIn(request, { email, ...read.value });
  const isWrong = !answer.ok && answer.error === 'wrongPassword';
  return isWrong ? refused({ password: 'wrongJoinPassword' }) : outcome(answer, read.entered);
}

const outcome = (answer: AuthAnswer, entered: Record<string, string>): Entered =>
  answer.ok ? answer : refusedBy(answer, { field: 'password', entered });
