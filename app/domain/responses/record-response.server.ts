import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { markAnswered } from '../invitations/invitations.server';
import { findResponseByLink, lockLink, whyNotTaken } from './answer-link.server';
import type { Agreed, AnswerLink, Answers, Recorded, SurveyOf } from './response';
import { insertResponse } from './start-response.server';

export interface FinishedAnswers {
  link: AnswerLink;
  /** Already judged: as somebody who went through the whole survey. */
  answers: Answers;
  locale: string;
  now: Date;
  /** Where nothing is stored yet. */
  agreed?: Agreed | null;
}

/** A link answers once: the first finished response stays, later ones are told so. */
export const recordResponse = (db: Db, of: SurveyOf, finished: FinishedAnswers) =>
  db.transaction((tx) => recordIn(tx, of, finished));

/** In the transaction of somebody who writes more with it. */
export async function recordIn(tx: Db, of: SurveyOf, finished: FinishedAnswers): Promise<Recorded> {
  const { link, agreed, now } = finished;
  const { customerId } = await lockLink(tx, of, link);
  const found = await findResponseByLink(tx, of, link);
  if (found?.withdrawnAt) return { ok: false, reason: 'withdrawn' };
  if (found?.response.finishedAt)
    return { ok: true, responseId: found.response.id, alreadyAnswered: true };
  const reason = await whyNotTaken(tx, of, { now, hasBegun: Boolean(found ?? agreed) });
  if (reason) return { ok: false, reason };
  if (!found && !agreed) return { ok: false, reason: 'consentMissing' };
  const { id } =
    found?.response ?? (await insertResponse(tx, of, { ...finished, agreed: agreed!, customerId }));
  const { workspaceId, surveyId: otherId } = of;
  const event = { workspaceId, by: 'customer' as const, subjectId: id, otherId, at: now };
  // One behind the other, without waiting for what each has to say.
  await Promise.all([
    finish(tx, id, finished),
    link.kind === 'personal' && markAnswered(tx, link.invitationId, now),
    recordEvent(tx, { ...event, verb: 'response.finished' }),
  ]);
  return { ok: true, responseId: id, alreadyAnswered: false };
}

const finish = (tx: Db, responseId: string, { answers, locale, now }: FinishedAnswers) =>
  tx
    .update(responses)
    .set({ answers, locale, updatedAt: now, finishedAt: now })
    .where(eq(responses.id, responseId));
