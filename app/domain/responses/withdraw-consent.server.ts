import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { eraseFilesOf, type Keyed } from '~/domain/files/erase-files.server';
import { markWithdrawn } from '../consents/consents.server';
import { filesOfResponse } from './files/answer-file';

/**
 * Erases the answers, their files and the join to the customer. The empty response stays, so that the
 * link is not open again, and the consent record stays, as the proof of what was agreed and taken back.
 * Gives the files whose bytes go (`removeBytes`) when the transaction has ended.
 */
export async function withdrawConsent(
  db: Db,
  workspaceId: string,
  { responseId, now }: { responseId: string; now: Date },
): Promise<Keyed[]> {
  return db.transaction(async (tx) => {
    const [emptied] = await tx
      .update(responses)
      .set({ answers: {}, customerId: null, updatedAt: now })
      .where(and(eq(responses.id, responseId), eq(responses.workspaceId, workspaceId)))
      .returning({ surveyId: responses.surveyId });
    if (!emptied) return [];
    await markWithdrawn(tx, workspaceId, { responseId, now });
    const event = { workspaceId, by: 'customer' as const, subjectId: responseId, at: now };
    await recordEvent(tx, { ...event, verb: 'consent.withdrawn', otherId: emptied.surveyId });
    return eraseFilesOf(tx, workspaceId, filesOfResponse(responseId));
  });
}
