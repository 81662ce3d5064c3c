import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, invitations, surveys, workspaces } from '#db/schema';
import { minutesFor } from '#surveys/minutes';
import { recordEvent } from '~/domain/events/record-event.server';
import { env } from '~/env.server';
import type { Locale } from '~/i18n/locale';
import {
  type SurveyInvitationMail,
  sendSurveyInvitation,
} from '~/mail/send-survey-invitation.server';
import { paths } from '~/paths';

export interface Sending {
  workspaceId: string;
  surveyId: string;
  /** The language of the letter. */
  locale: Locale;
}

const AT_ONCE = 20;

/** A letter for every link that has an address, was not sent and not answered. Once per link. */
export async function sendInvitations(db: Db, sending: Sending, signal: AbortSignal) {
  let count = 0;
  try {
    for (;;) {
      const waiting = await listWaiting(db, sending);
      signal.throwIfAborted();
      if (waiting.length === 0) return;
      await Promise.all(waiting.map(({ mail }) => sendSurveyInvitation(db, mail)));
      const sent = waiting.map(({ id }) => id);
      await db.update(invitations).set({ sentAt: new Date() }).where(inArray(invitations.id, sent));
      count += sent.length;
    }
  } finally {
    // One fact for the whole round, an interrupted one too; each letter's time is its invitation's.
    if (count > 0) await recordSent(db, sending, count);
  }
}

async function recordSent(db: Db, { workspaceId, surveyId: subjectId }: Sending, count: number) {
  const event = { workspaceId, by: null, subjectId, after: { count } };
  await recordEvent(db, { ...event, verb: 'invitations.sent' });
}

async function listWaiting(db: Db, { workspaceId, surveyId, locale }: Sending) {
  const found = await db
    .select({
      id: invitations.id,
      token: invitations.token,
      to: customers.email,
      name: customers.name,
      workspaceName: workspaces.name,
      surveyTitle: surveys.title,
      definition: surveys.definition,
    })
    .from(invitations)
    .innerJoin(customers, eq(customers.id, invitations.customerId))
    .innerJoin(surveys, and(eq(surveys.id, invitations.surveyId), eq(surveys.status, 'inProgress')))
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .where(
      and(
        eq(invitations.workspaceId, workspaceId),
        eq(invitations.surveyId, surveyId),
        isNull(invitations.sentAt),
        isNull(invitations.answeredAt),
        isNotNull(customers.email),
      ),
    )
    .orderBy(asc(invitations.id))
    .limit(AT_ONCE);
  return found.map(({ id, token, definition, to, ...row }) => {
    const link = `${env().baseUrl}${paths.personalLink(token)}`;
    const minutes = minutesFor(definition);
    const mail: SurveyInvitationMail = { ...row, to: to!, workspaceId, link, minutes, locale };
    return { id, mail };
  });
}
