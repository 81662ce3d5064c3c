import type { TFunction } from 'i18next';
import { Fine, Letter, Paragraph } from './letter';

export type SignUpConfirmationProps = {
  locale: string;
  name: string;
  email: string;
  workspaceName: string;
  link: string;
  hours: number;
};

export function SignUpConfirmation({ t, ...letter }: SignUpConfirmationProps & { t: TFunction }) {
  const { locale, name, email, workspaceName: workspace, link, hours } = letter;
  const title = t('mail.signUpConfirmation.subject');
  const frame = { locale, title, link, action: t('mail.signUpConfirmation.button'), t };
  return (
    <Letter frame={frame}>
      <Paragraph>{t('mail.layout.greeting', { name })}</Paragraph>
      <Paragraph>{t('mail.signUpConfirmation.lead', { email, workspace })}</Paragraph>
      <Paragraph>{t('mail.signUpConfirmation.valid', { count: hours })}</Paragraph>
      <Fine>{t('mail.signUpConfirmation.ignore')}</Fine>
    </Letter>
  );
}
