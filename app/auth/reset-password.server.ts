// A forgotten password: asking for a link, and using it.
import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { users } from '#db/schema';
import { database } from '~/db.server';
import { sendPasswordReset } from '~/mail/send-password-reset.server';
import type { AuthRefusal } from './ask-auth.server';
import { inBackground } from './in-background.server';
import { deviceCookie } from './known-device.server';
import { sendLimited } from './letter-limit.server';
import { takeLetterRequest } from './letter-requests.server';
import { createResetLink, isResetLinkOpen, spendResetLink } from './reset-link.server';
import { assertSameOrigin } from './same-origin.server';
import { countFailure, hashing, orTooMany, slowDown } from './slow-down.server';

/**
 * The answer is given before anybody looks whether there is such an account: neither its words nor
 * the time it takes can tell.
 */
export async function requestReset(
  request: Request,
  email: string,
): Promise<{ ok: true } | AuthRefusal> {
  assertSameOrigin(request);
  const now = new Date();
  const refused = await takeLetterRequest(request, now);
  if (refused) return refused;
  inBackground(sendLink(email, now));
  return { ok: true };
}

async function sendLink(email: string, now: Date): Promise<void> {
  const db = database();
  const [user] = await db.select().from(users).where(eq(users.email, email));
  if (!user) return;
  await sendLimited({ kind: 'reset', email, now }, async () =>
    sendPasswordReset({ ...user, token: await createResetLink(db, user.id, now) }),
  );
}

export async function resetPassword(
  request: Request,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<{ ok: true; headers: Headers } | AuthRefusal> {
  assertSameOrigin(request);
  return orTooMany(async () => {
    await slowDown(request, new Date());
    const now = new Date();
    const isOpen = await isResetLinkOpen(database(), token, now);
    const user = isOpen && (await choosePassword(token, newPassword));
    if (!user) await countFailure(request, now);
    if (!user) return { ok: false, error: 'linkClosed' };
    return { ok: true, headers: new Headers({ 'Set-Cookie': deviceCookie(request, user.email) }) };
  });
}

async function choosePassword(token: string, newPassword: string) {
  const passwordHash = await hashing(() => hashPassword(newPassword));
  return spendResetLink(database(), { token, passwordHash, now: new Date() });
}
