import { createElement } from 'react';
import { env } from '~/env.server';
import { paths } from '~/paths';
import type { MailSettings } from './send-mail.server';
import { sendToPerson } from './send-to-person.server';

/** For who signs up although she has an account; a stranger learns nothing from the page. */
export async function sendAccountExists(
  person: { email: string; name: string; locale: string },
  settings: MailSettings = env(),
): Promise<void> {
  const { AccountExists } = await import('./templates/account-exists');
  await sendToPerson(person, settings, (t, locale) => ({
    subject: t('mail.accountExists.subject'),
    letter: createElement(AccountExists, {
      ...person,
      t,
      locale,
      link: `${settings.baseUrl}${paths.signIn()}`,
      resetLink: `${settings.baseUrl}${paths.forgotPassword()}`,
    }),
  }));
}
