import type { TFunction } from 'i18next';
import { Fine, Letter, Paragraph } from './letter';

export type PasswordResetProps = {
  locale: string;
  name: string;
  email: string;
  link: string;
  minutes: number;
};

export function PasswordReset({ t, ...letter }: PasswordResetProps & { t: TFunction }) {
  const { locale, name, email, link, minutes } = letter;
  const title = t('mail.passwordReset.subject');
  const frame = { locale, title, link, action: t('mail.passwordReset.button'), t };
  return (
    <Letter frame={frame}>
      <Paragraph>{t('mail.layout.greeting', { name })}</Paragraph>
      <Paragraph>{t('mail.passwordReset.lead', { email })}</Paragraph>
      <Paragraph>
        {t('mail.passwordReset.valid', { count: minutes })} {t('mail.passwordReset.signsOut')}
      </Paragraph>
      <Fine>{t('mail.passwordReset.ignore')}</Fine>
    </Letter>
  );
}
