import type { TFunction } from 'i18next';
import { Fine, Letter, Paragraph } from './letter';

export type MemberInvitationProps = {
  locale: string;
  email: string;
  inviter: string;
  workspace: string;
  role: string;
  link: string;
  days: number;
};

export function MemberInvitation({ t, ...letter }: MemberInvitationProps & { t: TFunction }) {
  const { locale, link, inviter, workspace, role, days, email } = letter;
  const title = t('mail.memberInvitation.subject', { inviter, workspace });
  const frame = { locale, title, link, action: t('mail.memberInvitation.button'), t };
  return (
    <Letter frame={frame}>
      <Paragraph>{t('mail.layout.greetingPlain')}</Paragraph>
      <Paragraph>{t('mail.memberInvitation.lead', { inviter, workspace, role })}</Paragraph>
      <Paragraph>{t('mail.memberInvitation.what')}</Paragraph>
      <Fine>{t('mail.memberInvitation.valid', { count: days, email })}</Fine>
      <Fine>{t('mail.memberInvitation.ignore', { inviter })}</Fine>
    </Letter>
  );
}
