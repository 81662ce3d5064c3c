import { createElement } from 'react';
import type { Db } from '#db/client';
import type { Role } from '~/domain/workspaces/role';
import { env } from '~/env.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/paths';
import { renderLetter } from './render-letter.server';
import { type MailSettings, sendMail } from './send-mail.server';

export type MemberInvitationMail = {
  workspaceId: string;
  workspace: string;
  to: string;
  inviter: string;
  role: Role;
  token: string;
  days: number;
  locale: Locale;
};

/** The link may make its reader a founder: in the outbox only founders see it. */
export async function sendMemberInvitation(
  db: Db,
  mail: MemberInvitationMail,
  settings: MailSettings = env(),
): Promise<void> {
  const { workspaceId, to, token, role, locale, inviter, workspace } = mail;
  const { t } = i18nFor(locale);
  const link = `${settings.baseUrl}${paths.joinWorkspace(token)}`;
  const { MemberInvitation } = await import('./templates/member-invitation');
  const named = { ...mail, email: to, role: t(`common.roles.${role}`).toLowerCase(), link, t };
  const letter = await renderLetter(createElement(MemberInvitation, named));
  const subject = t('mail.memberInvitation.subject', { inviter, workspace });
  await sendMail(db, { workspaceId, to, subject, ...letter, visibleTo: 'manage' }, settings);
}
