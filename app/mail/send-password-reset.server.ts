import { createElement } from 'react';
import { env } from '~/env.server';
import { i18nFor } from '~/i18n/i18n.server';
import { isLocale } from '~/i18n/locale';
import { paths } from '~/paths';
import { keepPasswordLink } from './password-links.server';
import { renderLetter } from './render-letter.server';
import type { MailSettings } from './send-mail.server';
import { sendBySmtp } from './smtp.server';

export const resetLinkMinutes = 60;

/**
 * The letter belongs to a person, not to a workspace: who could read it in an outbox could take
 * over her account. Without a mail server only whoever runs the server sees the link.
 */
export async function sendPasswordReset(
  person: { email: string; name: string; locale: string; token: string },
  settings: MailSettings & { dataDir: string } = env(),
): Promise<void> {
  const link = `${settings.baseUrl}${paths.resetPassword(person.token)}`;
  if (!settings.smtpUrl) {
    const file = keepPasswordLink(settings.dataDir, { email: person.email, link, now: new Date() });
    console.info(`No SMTP_URL is set. A link for a new password waits in ${file}`);
    return;
  }
  const locale = isLocale(person.locale) ? person.locale : 'en';
  const { t } = i18nFor(locale);
  const { PasswordReset } = await import('./templates/password-reset');
  const { email, name } = person;
  const props = { t, locale, link, email, name, minutes: resetLinkMinutes };
  const letter = await renderLetter(createElement(PasswordReset, props));
  const subject = t('mail.passwordReset.subject');
  const { hostname } = new URL(settings.baseUrl);
  await sendBySmtp(settings.smtpUrl, hostname, { to: email, subject, ...letter });
}
