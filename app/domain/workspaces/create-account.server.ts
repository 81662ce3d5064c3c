import { hashPassword } from 'better-auth/crypto';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { accounts, users } from '#db/schema';
import type { Locale } from '~/i18n/locale';

export type NewAccount = {
  name: string;
  email: string;
  password: string;
  locale: Locale;
};

/** An account without a form: for sample logins and tests. It signs in like any other. */
export async function createAccount(db: Db, account: NewAccount) {
  const { name, locale } = account;
  const email = account.email.trim().toLowerCase();
  // Hashing is slow on purpose; the one connection of the embedded database must not wait for it.
  const password = await hashPassword(account.password);
  return db.transaction(async (tx) => {
    const user = { id: uuidv7(), name, email, locale, emailVerified: true };
    const [created] = await tx.insert(users).values(user).returning();
    const credential = { accountId: user.id, providerId: 'credential', userId: user.id, password };
    await tx.insert(accounts).values({ id: uuidv7(), ...credential });
    return created!;
  });
}
