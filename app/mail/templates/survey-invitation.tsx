import type { TFunction } from 'i18next';
import { Fine, Letter, Paragraph } from './letter';

export type SurveyInvitationProps = {
  locale: string;
  /** The customer's name, or nothing when only the address is known. */
  name: string | null;
  workspaceName: string;
  surveyTitle: string;
  minutes: number;
  link: string;
};

export function SurveyInvitation({ t, ...letter }: SurveyInvitationProps & { t: TFunction }) {
  const { locale, name, workspaceName: workspace, surveyTitle: survey, minutes, link } = letter;
  const title = t('mail.surveyInvitation.subject', { workspace, count: minutes });
  const frame = { locale, title, link, action: t('mail.surveyInvitation.button'), t };
  return (
    <Letter frame={frame}>
      <Paragraph>
        {name ? t('mail.layout.greeting', { name }) : t('mail.layout.greetingPlain')}
      </Paragraph>
      <Paragraph>{t('mail.surveyInvitation.lead', { workspace })}</Paragraph>
      <Paragraph>{t('mail.surveyInvitation.duration', { survey, count: minutes })}</Paragraph>
      <Fine>{t('mail.surveyInvitation.personal')}</Fine>
      <Fine>{t('mail.surveyInvitation.why', { workspace })}</Fine>
    </Letter>
  );
}
