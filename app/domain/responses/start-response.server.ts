import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { type GivenConsent, giveConsent } from '../consents/consents.server';
import { findLatestPublicationId } from '../surveys/surveys.server';
import {
  type FoundResponse,
  findResponseByLink,
  lockLink,
  type StoredResponse,
  whyNotTaken,
} from './answer-link.server';
import type { Agreed, AnswerLink, NotTaken, SurveyOf } from './response';

export interface Start {
  link: AnswerLink;
  consent: GivenConsent;
  locale: string;
  now: Date;
}

export type Started = { ok: true; response: StoredResponse } | { ok: false; reason: NotTaken };

/** At a personal link consent comes first: with it the still empty response, which is not begun yet. */
export async function startResponse(
  db: Db,
  of: SurveyOf,
  { consent, ...start }: Start,
): Promise<Started> {
  return db.transaction(async (tx) => {
    const { customerId } = await lockLink(tx, of, start.link);
    const found = await findResponseByLink(tx, of, start.link);
    if (found?.withdrawnAt) return { ok: false, reason: 'withdrawn' };
    if (found) return { ok: true, response: found.response };
    const reason = await whyNotTaken(tx, of, { now: start.now, hasBegun: false });
    if (reason) return { ok: false, reason };
    const agreed = await agreeNow(tx, of, consent);
    return { ok: true, response: await insertResponse(tx, of, { ...start, agreed, customerId }) };
  });
}

/** Bound to the version of this moment. */
export async function agreeNow(
  db: Db,
  { workspaceId, surveyId }: SurveyOf,
  consent: GivenConsent,
): Promise<Agreed> {
  const publicationId = await findLatestPublicationId(db, workspaceId, surveyId);
  if (!publicationId) throw new Error(`Survey ${surveyId} was never published`);
  return { responseId: uuidv7(), publicationId, consent };
}

type Beginning = Omit<Start, 'consent'> & { agreed: Agreed };

/** With the first answer: the consent given before, and the response it belongs to. */
export async function beginResponse(
  tx: Db,
  of: SurveyOf,
  beginning: Beginning,
): Promise<FoundResponse> {
  const { customerId } = await lockLink(tx, of, beginning.link);
  const found = await findResponseByLink(tx, of, beginning.link);
  if (found) return found;
  const response = await insertResponse(tx, of, { ...beginning, customerId });
  return { response, withdrawnAt: null };
}

export async function insertResponse(
  tx: Db,
  of: SurveyOf,
  { customerId, ...beginning }: Beginning & { customerId: string | null },
): Promise<StoredResponse> {
  const { now, agreed } = beginning;
  const [response] = await tx
    .insert(responses)
    .values({ ...emptyResponse(of, beginning), customerId, startedAt: now, updatedAt: now })
    .returning();
  const { workspaceId } = of;
  await giveConsent(tx, { workspaceId, responseId: response!.id, customerId }, agreed.consent);
  return response!;
}

/** As it will be when something is answered. */
export function emptyResponse(
  of: SurveyOf,
  { link, agreed, locale }: Omit<Beginning, 'now'>,
): StoredResponse {
  const { responseId: id, publicationId, consent } = agreed;
  return {
    ...{ ...of, id, publicationId, locale, answers: {}, customerId: null },
    invitationId: link.kind === 'personal' ? link.invitationId : null,
    resumeToken: link.kind === 'public' ? link.resumeToken : null,
    startedAt: consent.givenAt,
    updatedAt: consent.givenAt,
    finishedAt: null,
  };
}
