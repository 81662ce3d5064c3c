import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reportCustomers, reports, responses } from '#db/schema';
import { removeBytes } from '~/domain/files/erase-files.server';
import { withdrawConsent } from '~/domain/responses/withdraw-consent.server';
import { holdReportsOf } from './parts/hold-reports.server';

/**
 * `withdrawConsent`, and the reports made of these answers forget what they said of her: in which
 * segments and groups her answers put her. Her quotes go with the answers they stand in; her grade,
 * which comes from payments, stays. Lives here because responses come before reports in the order
 * of the nouns; the answering pages call this.
 */
export async function withdrawAndForget(
  db: Db,
  workspaceId: string,
  withdrawal: { responseId: string; now: Date },
): Promise<void> {
  const erased = await db.transaction(async (tx) => {
    const own = and(
      eq(responses.workspaceId, workspaceId),
      eq(responses.id, withdrawal.responseId),
    );
    const [answered] = await tx.select().from(responses).where(own);
    if (!answered) return [];
    const { surveyId, customerId } = answered;
    await holdReportsOf(tx, surveyId);
    const files = await withdrawConsent(tx, workspaceId, withdrawal);
    if (customerId) await forgetAnswers(tx, { workspaceId, surveyId, customerId });
    return files;
  });
  await removeBytes(erased);
}

interface Answered {
  workspaceId: string;
  surveyId: string;
  customerId: string;
}

function forgetAnswers(tx: Db, { workspaceId, surveyId, customerId }: Answered) {
  const ofSurvey = tx
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.workspaceId, workspaceId), eq(reports.surveyId, surveyId)));
  return tx
    .update(reportCustomers)
    .set({ segments: [], answerGroup: null })
    .where(
      and(
        eq(reportCustomers.workspaceId, workspaceId),
        eq(reportCustomers.customerId, customerId),
        inArray(reportCustomers.reportId, ofSurvey),
      ),
    );
}
