import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { accounts, signUps, users } from '#db/schema';
import type { Locale } from '~/i18n/locale';
import { createWorkspace } from './create-workspace.server';
import { homeCurrency } from './currency';
import type { Workspace } from './members.server';

export const signUpHours = 24;

export interface NewSignUp {
  email: string;
  name: string;
  passwordHash: string;
  workspaceName: string;
  locale: Locale;
}

export type SignUp = typeof signUps.$inferSelect;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Keeps what was typed until the address is shown to be hers; answers the token of the link. */
export async function keepSignUp(db: Db, signUp: NewSignUp, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + signUpHours * 60 * 60 * 1000);
  await db.delete(signUps).where(lt(signUps.expiresAt, now));
  await db.insert(signUps).values({ ...signUp, tokenHash: hashOf(token), expiresAt });
  return token;
}

/** Null: unknown, used and expired look the same. */
export async function findSignUp(db: Db, token: string, now: Date): Promise<SignUp | null> {
  const isOpen = and(eq(signUps.tokenHash, hashOf(token)), gt(signUps.expiresAt, now));
  const [found] = await db.select().from(signUps).where(isOpen);
  return found ?? null;
}

/** Account and workspace at once, and once; the other links of the address close with it. */
export async function finishSignUp(
  db: Db,
  { tokenHash, email }: SignUp,
  timeZone?: string,
): Promise<Workspace | null> {
  return db.transaction(async (tx) => {
    // In one order: of two links used at once the second waits instead of blocking the first.
    const ofAddress = eq(signUps.email, email);
    await tx.select().from(signUps).where(ofAddress).orderBy(signUps.tokenHash).for('update');
    const [signUp] = await tx.delete(signUps).where(eq(signUps.tokenHash, tokenHash)).returning();
    const userId = signUp && (await insertAccount(tx, signUp));
    if (!userId) return null;
    await tx.delete(signUps).where(ofAddress);
    const home = { currency: homeCurrency[signUp.locale], timeZone };
    return createWorkspace(tx, { name: signUp.workspaceName, ...home, founderId: userId });
  });
}

/** Null: an invitation made an account of the address in the meantime. */
async function insertAccount(tx: Db, signUp: SignUp): Promise<string | null> {
  const { email, name, locale, passwordHash: password } = signUp;
  const user = { id: uuidv7(), email, name, locale, emailVerified: true };
  const [created] = await tx.insert(users).values(user).onConflictDoNothing().returning();
  if (!created) return null;
  const credential = { accountId: user.id, providerId: 'credential', userId: user.id, password };
  await tx.insert(accounts).values({ id: uuidv7(), ...credential });
  return user.id;
}
