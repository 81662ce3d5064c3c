import { Link } from '@react-email/components';
import type { TFunction } from 'i18next';
import { Fine, Letter, Paragraph } from './letter';

export type AccountExistsProps = {
  locale: string;
  name: string;
  email: string;
  link: string;
  resetLink: string;
};

export function AccountExists({ t, ...letter }: AccountExistsProps & { t: TFunction }) {
  const { locale, name, email, link, resetLink } = letter;
  const title = t('mail.accountExists.subject');
  const frame = { locale, title, link, action: t('mail.accountExists.button'), t };
  return (
    <Letter frame={frame}>
      <Paragraph>{t('mail.layout.greeting', { name })}</Paragraph>
      <Paragraph>{t('mail.accountExists.lead', { email })}</Paragraph>
      <Paragraph>
        {t('mail.accountExists.forgot')} <Link href={resetLink}>{resetLink}</Link>
      </Paragraph>
      <Fine>{t('mail.accountExists.ignore')}</Fine>
    </Letter>
  );
}
