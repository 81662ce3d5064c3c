import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { i18nFor } from '~/i18n/i18n.server';
import { isLocale, type Locale } from '~/i18n/locale';
import { renderLetter } from './render-letter.server';
import type { MailSettings } from './send-mail.server';
import { sendBySmtp } from './smtp.server';

type Write = (t: TFunction, locale: Locale) => { subject: string; letter: ReactElement };

/** A letter of a person, in her language: it never lies in an outbox, where others could read it. */
export async function sendToPerson(
  person: { email: string; locale: string },
  { smtpUrl, baseUrl }: MailSettings,
  write: Write,
): Promise<void> {
  if (!smtpUrl) throw new Error('A letter to a person needs SMTP_URL.');
  const locale = isLocale(person.locale) ? person.locale : 'en';
  const { subject, letter } = write(i18nFor(locale).t, locale);
  const { hostname } = new URL(baseUrl);
  const body = await renderLetter(letter);
  await sendBySmtp(smtpUrl, hostname, { to: person.email, subject, ...body });
}
