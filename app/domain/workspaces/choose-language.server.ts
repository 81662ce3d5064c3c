import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { users } from '#db/schema';
import type { Locale } from '~/i18n/locale';

/** The language of a person's mails follows the language she reads the pages in. */
export async function chooseLanguage(db: Db, userId: string, locale: Locale): Promise<void> {
  await db.update(users).set({ locale }).where(eq(users.id, userId));
}
