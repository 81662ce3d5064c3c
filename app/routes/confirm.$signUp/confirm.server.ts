import { verifyPassword } from 'better-auth/crypto';
import type { AuthRefusal } from '~/auth/ask-auth.server';
import { hashing, orTooMany, tooMany } from '~/auth/slow-down.server';
import { database } from '~/db.server';
import { finishSignUp, type SignUp } from '~/domain/workspaces/sign-ups.server';
import { limitKey } from '~/limits/limit-key.server';
import { hour, minute, type Rule, takeTry } from '~/limits/tries.server';

const guesses: Rule = { free: 10, firstWait: minute, longestWait: 15 * minute, memory: 24 * hour };

/**
 * Only who chose the password may finish: somebody else could have signed up with this address, and
 * its owner, led by the letter, would make an account for him.
 */
export async function confirm(
  signUp: SignUp,
  { password, timeZone }: { password: string; timeZone: string },
): Promise<{ ok: true; workspaceSlug: string } | AuthRefusal> {
  const now = new Date();
  const key = limitKey('passwords of a sign-up', signUp.tokenHash);
  const taken = await takeTry(database(), key, guesses, now);
  if (!taken.ok) return tooMany(taken.until, now);
  return orTooMany(async () => {
    const isRight = await hashing(() => verifyPassword({ hash: signUp.passwordHash, password }));
    if (!isRight) return { ok: false, error: 'wrongSignUpPassword' };
    const workspace = await finishSignUp(database(), signUp, timeZone);
    return workspace
      ? { ok: true, workspaceSlug: workspace.slug }
      : { ok: false, error: 'linkClosed' };
  });
}
