import { and, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { consentRecords, customers, invitations, responses } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { randomCode } from '../surveys/random-code.server';
import { findLatestPublication } from '../surveys/surveys.server';
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

/** Many at once, each with invitation and consent record; a customer who answered is left alone. */
export async function recordCollected(
  db: Db,
  of: SurveyOf,
  { responses: given, consent }: { responses: CollectedResponse[]; consent: CollectedConsent },
): Promise<{ recorded: number }> {
  return db.transaction(async (tx) => {
    const publication = await findLatestPublication(tx, of.workspaceId, of.surveyId);
    if (!publication) throw new Error(`Survey ${of.surveyId} was never published`);
    let recorded = 0;
    for (let start = 0; start < given.length; start += AT_ONCE) {
      const fresh = await withoutAnswered(tx, of, given.slice(start, start + AT_ONCE));
      if (fresh.length === 0) continue;
      await insertAll(tx, of, { fresh, consent, publicationId: publication.id });
      recorded += fresh.length;
    }
    const { workspaceId, surveyId: subjectId } = of;
    const event = { workspaceId, by: null, subjectId, after: { count: recorded } };
    if (recorded > 0) await recordEvent(tx, { ...event, verb: 'responses.collected' });
    return { recorded };
  });
}

async function withoutAnswered(tx: Db, of: SurveyOf, given: CollectedResponse[]) {
  const ids = given.map((one) => one.customerId);
  const known = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, of.workspaceId), inArray(customers.id, ids)));
  const invited = await tx
    .select({ id: invitations.customerId })
    .from(invitations)
    .where(and(eq(invitations.surveyId, of.surveyId), inArray(invitations.customerId, ids)));
  const taken = new Set(invited.map((one) => one.id));
  const open = new Set(known.map((one) => one.id).filter((id) => !taken.has(id)));
  return given.filter((one) => open.delete(one.customerId));
}

interface Batch {
  fresh: CollectedResponse[];
  consent: CollectedConsent;
  publicationId: string;
}

async function insertAll(tx: Db, of: SurveyOf, { fresh, consent, publicationId }: Batch) {
  const rows = fresh.map((one) => ({ ...one, id: uuidv7(), invitationId: uuidv7() }));
  await tx.insert(invitations).values(
    rows.map((row) => ({
      ...of,
      id: row.invitationId,
      customerId: row.customerId,
      token: randomCode(),
      answeredAt: row.submittedAt,
    })),
  );
  await tx.insert(responses).values(
    rows.map(({ submittedAt, ...row }) => ({
      ...of,
      ...row,
      publicationId,
      startedAt: submittedAt,
      updatedAt: submittedAt,
      finishedAt: submittedAt,
    })),
  );
  await tx.insert(consentRecords).values(
    rows.map((row) => ({
      workspaceId: of.workspaceId,
      responseId: row.id,
      customerId: row.customerId,
      locale: row.locale,
      givenAt: row.submittedAt,
      ...consent,
    })),
  );
}
