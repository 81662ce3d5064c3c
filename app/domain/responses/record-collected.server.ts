import { and, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { customers, responses } from '#db/schema';
import { giveConsents } from '~/domain/consents/consents.server';
import { recordEvent } from '~/domain/events/record-event.server';
import { inviteAnswered } from '../invitations/invite-answered.server';
import { findLatestPublicationId } from '../surveys/surveys.server';
import type { Answers, SurveyOf } from './response';

/** A response that was given elsewhere: an earlier survey, an open data set, a practice story. */
export interface CollectedResponse {
  customerId: string;
  answers: Answers;
  locale: string;
  submittedAt: Date;
}

/** What those people agreed to, in the words of where they were asked. */
export interface CollectedConsent {
  textVersion: string;
  joinsPurchases: boolean;
  evidence: Record<string, unknown>;
}

const AT_ONCE = 500;

/** Many at once, each with invitation and consent record; who has a link already is left alone. */
export async function recordCollected(
  db: Db,
  of: SurveyOf,
  { responses: given, consent }: { responses: CollectedResponse[]; consent: CollectedConsent },
): Promise<{ recorded: number }> {
  return db.transaction(async (tx) => {
    const publicationId = await findLatestPublicationId(tx, of.workspaceId, of.surveyId);
    if (!publicationId) throw new Error(`Survey ${of.surveyId} was never published`);
    let recorded = 0;
    for (let start = 0; start < given.length; start += AT_ONCE) {
      const known = await ofKnownCustomers(tx, of, given.slice(start, start + AT_ONCE));
      recorded += await storeAll(tx, of, { known, consent, publicationId });
    }
    const { workspaceId, surveyId: subjectId } = of;
    const event = { workspaceId, by: null, subjectId, after: { count: recorded } };
    if (recorded > 0) await recordEvent(tx, { ...event, verb: 'responses.collected' });
    return { recorded };
  });
}

/** Each customer of the workspace once, with what she said first. */
async function ofKnownCustomers(tx: Db, of: SurveyOf, given: CollectedResponse[]) {
  const ids = given.map((one) => one.customerId);
  const known = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, of.workspaceId), inArray(customers.id, ids)));
  const open = new Set(known.map((one) => one.id));
  return given.filter((one) => open.delete(one.customerId));
}

interface Batch {
  known: CollectedResponse[];
  consent: CollectedConsent;
  publicationId: string;
}

async function storeAll(tx: Db, of: SurveyOf, { known, consent, publicationId }: Batch) {
  const invited = await inviteAnswered(
    tx,
    of,
    known.map(({ customerId, submittedAt: answeredAt }) => ({ customerId, answeredAt })),
  );
  const fresh = known.flatMap((one) => {
    const invitationId = invited.get(one.customerId);
    return invitationId ? [{ ...one, id: uuidv7(), invitationId }] : [];
  });
  if (fresh.length === 0) return 0;
  await tx.insert(responses).values(
    fresh.map(({ submittedAt: at, ...row }) => ({
      ...of,
      ...row,
      publicationId,
      startedAt: at,
      updatedAt: at,
      finishedAt: at,
    })),
  );
  const { workspaceId } = of;
  await giveConsents(
    tx,
    fresh.map(({ id: responseId, customerId, locale, submittedAt: givenAt }) => ({
      ...{ workspaceId, responseId, customerId, locale, givenAt },
      ...consent,
    })),
  );
  return fresh.length;
}
