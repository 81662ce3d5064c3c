import { createElement } from 'react';
import type { Db } from '#db/client';
import { env } from '~/env.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { renderLetter } from './render-letter.server';
import { type MailSettings, sendMail } from './send-mail.server';

export type SurveyInvitationMail = {
  workspaceId: string;
  workspaceName: string;
  to: string;
  name: string | null;
  surveyTitle: string;
  /** The full address of the personal link, host included. */
  link: string;
  minutes: number;
  locale: Locale;
};

/** Who may write surveys may see to whom they went; a viewer must not answer in a customer's name. */
export async function sendSurveyInvitation(
  db: Db,
  mail: SurveyInvitationMail,
  settings: MailSettings = env(),
): Promise<void> {
  const { workspaceId, to, workspaceName: workspace, minutes: count, locale } = mail;
  const { t } = i18nFor(locale);
  const { SurveyInvitation } = await import('./templates/survey-invitation');
  const letter = await renderLetter(createElement(SurveyInvitation, { ...mail, t }));
  const subject = t('mail.surveyInvitation.subject', { workspace, count });
  await sendMail(db, { workspaceId, to, subject, ...letter, visibleTo: 'edit' }, settings);
}
