// A new account: at once on a machine without mail, by a letter where letters really leave.
import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { users } from '#db/schema';
import { database } from '~/db.server';
import { keepSignUp } from '~/domain/workspaces/sign-ups.server';
import type { Locale } from '~/i18n/locale';
import { addressOf } from '~/limits/client-address.server';
import { createPace } from '~/limits/pace.server';
import { sendAccountExists } from '~/mail/send-account-exists.server';
import { sendSignUpConfirmation } from '~/mail/send-sign-up-confirmation.server';
import { type AuthAnswer, type AuthRefusal, askAuth } from './ask-auth.server';
import { inBackground } from './in-background.server';
import { deviceCookie } from './known-device.server';
import { sendLimited } from './letter-limit.server';
import { takeLetterRequest } from './letter-requests.server';
import { assertSameOrigin } from './same-origin.server';
import { comeBackIn, countFailure, hashing, orTooMany, slowDown } from './slow-down.server';

export interface NewPerson {
  name: string;
  email: string;
  password: string;
  locale: Locale;
}

/** A class of founders behind one address signs up undisturbed, a machine does not. */
const newAccounts = createPace({ burst: 60, perMinute: 30 });

/** For whoever runs the product on her own machine, and for invited people. */
export async function signUpAtOnce(request: Request, person: NewPerson): Promise<AuthAnswer> {
  assertSameOrigin(request);
  const now = new Date();
  if (!newAccounts(addressOf(request), now)) return comeBackIn(1);
  return orTooMany(async () => {
    await slowDown(request, now);
    const answer = await hashing(() => askAuth(request, '/sign-up/email', { ...person }));
    if (answer.ok) answer.headers.append('Set-Cookie', deviceCookie(request, person.email));
    else await countFailure(request, now);
    return answer;
  });
}

/**
 * The same work and the same answer whether or not the address is known; what differs is the
 * letter, and that is written after the answer.
 */
export async function signUpByLetter(
  request: Request,
  { password, ...person }: NewPerson & { workspaceName: string },
): Promise<{ ok: true } | AuthRefusal> {
  assertSameOrigin(request);
  const now = new Date();
  const refused = await takeLetterRequest(request, now);
  if (refused) return refused;
  return orTooMany(async () => {
    const passwordHash = await hashing(() => hashPassword(password));
    inBackground(sendLetter({ ...person, passwordHash }, now));
    return { ok: true };
  });
}

type Hashed = Omit<NewPerson, 'password'> & { workspaceName: string; passwordHash: string };

const sendLetter = (person: Hashed, now: Date): Promise<void> =>
  sendLimited({ kind: 'signUp', email: person.email, now }, async () => {
    const db = database();
    const [known] = await db.select().from(users).where(eq(users.email, person.email));
    if (known) await sendAccountExists(known);
    else await sendSignUpConfirmation({ ...person, token: await keepSignUp(db, person, now) });
  });
