import type { Db } from '#db/client';
import type { MailReader } from '#db/schema';
import { outboxMails } from '#db/schema';
import { env } from '~/env.server';
import { sendBySmtp } from './smtp.server';

export type MailSettings = { smtpUrl: string | undefined; baseUrl: string };

export type Mail = {
  workspaceId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The permission a member needs to read it in the outbox: its links may be worth a role. */
  visibleTo: MailReader;
};

/** Sends a mail of a workspace: by SMTP where it is set up, else into the workspace's outbox. */
export async function sendMail(db: Db, mail: Mail, settings: MailSettings = env()): Promise<void> {
  const { workspaceId, to, subject, html, text, visibleTo } = mail;
  if (settings.smtpUrl) {
    const { hostname } = new URL(settings.baseUrl);
    return sendBySmtp(settings.smtpUrl, hostname, { to, subject, html, text });
  }
  await db
    .insert(outboxMails)
    .values({ workspaceId, recipient: to, subject, html, plainText: text, visibleTo });
}

/** Where the outbox stands empty because letters really leave. */
export const mailsAreSent = (): boolean => Boolean(env().smtpUrl);
