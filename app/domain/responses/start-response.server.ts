import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { type GivenConsent, giveConsent } from '../consents/consents.server';
import { findLatestPublication } from '../surveys/surveys.server';
import {
  findResponseByLink,
  lockLink,
  type StoredResponse,
  whyNotTaken,
} from './answer-link.server';
import type { AnswerLink, NotTaken, SurveyOf } from './response';

export interface Start {
  link: AnswerLink;
  consent: GivenConsent;
  locale: string;
  now: Date;
}

export type Started = { ok: true; response: StoredResponse } | { ok: false; reason: NotTaken };

/** Consent comes first: with it the still empty response, bound to the version of this moment. */
export async function startResponse(db: Db, of: SurveyOf, start: Start): Promise<Started> {
  return db.transaction(async (tx) => {
    const { customerId } = await lockLink(tx, of, start.link);
    const found = await findResponseByLink(tx, of, start.link);
    if (found?.withdrawnAt) return { ok: false, reason: 'withdrawn' };
    if (found) return { ok: true, response: found.response };
    const reason = await whyNotTaken(tx, of, { now: start.now, hasBegun: false });
    if (reason) return { ok: false, reason };
    return { ok: true, response: await insertResponse(tx, of, { ...start, customerId }) };
  });
}

export async function insertResponse(
  tx: Db,
  { workspaceId, surveyId }: SurveyOf,
  { link, consent, customerId, locale, now }: Start & { customerId: string | null },
): Promise<StoredResponse> {
  const publication = await findLatestPublication(tx, workspaceId, surveyId);
  if (!publication) throw new Error(`Survey ${surveyId} was never published`);
  const [response] = await tx
    .insert(responses)
    .values({
      workspaceId,
      surveyId,
      publicationId: publication.id,
      invitationId: link.kind === 'personal' ? link.invitationId : null,
      resumeToken: link.kind === 'public' ? link.resumeToken : null,
      customerId,
      answers: {},
      locale,
      startedAt: now,
      updatedAt: now,
    })
    .returning();
  await giveConsent(tx, { workspaceId, responseId: response!.id, customerId }, consent);
  return response!;
}
