import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { accounts, sessions, users, verifications } from '#db/schema';
import { resetLinkMinutes } from '~/mail/send-password-reset.server';

/** Who reads the table of open links cannot use them. */
const identifierOf = (token: string): string =>
  createHash('sha256').update(`reset-password:${token}`).digest('base64url');

export async function createResetLink(db: Db, userId: string, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + resetLinkMinutes * 60_000);
  const link = { id: uuidv7(), identifier: identifierOf(token), value: userId, expiresAt };
  await db.insert(verifications).values(link);
  return token;
}

/** So that nobody thinks up a password for a link that no longer works. */
export const isResetLinkOpen = async (db: Db, token: string, now: Date): Promise<boolean> =>
  (await findLink(db, token, now)) !== null;

async function findLink(db: Db, token: string, now: Date) {
  const isIt = eq(verifications.identifier, identifierOf(token));
  const [link] = await db
    .select()
    .from(verifications)
    .where(and(isIt, gt(verifications.expiresAt, now)));
  return link ?? null;
}

export interface Reset {
  token: string;
  passwordHash: string;
  now: Date;
}

/**
 * The new password, all links of the account closed, everybody signed out: all of it or nothing. Of
 * two links of one account at the same moment one works. Null: the link is closed.
 */
export async function spendResetLink(db: Db, { token, passwordHash, now }: Reset) {
  return db.transaction(async (tx) => {
    const seen = await findLink(tx, token, now);
    if (!seen) return null;
    const [user] = await tx.select().from(users).where(eq(users.id, seen.value)).for('update');
    // Read again behind the lock: another use may have been faster.
    if (!user || !(await findLink(tx, token, now))) return null;
    await tx.delete(verifications).where(eq(verifications.value, user.id));
    await tx.delete(sessions).where(eq(sessions.userId, user.id));
    await storePassword(tx, user.id, { passwordHash, now });
    // The link came by a letter: whoever used it reads the mail of this address.
    await tx.update(users).set({ emailVerified: true }).where(eq(users.id, user.id));
    return user;
  });
}

async function storePassword(tx: Db, userId: string, { passwordHash, now }: Omit<Reset, 'token'>) {
  await tx
    .update(accounts)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')));
}
