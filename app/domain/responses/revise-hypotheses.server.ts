import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses, surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { storeHypotheses } from '../surveys/store-hypotheses.server';
import type { Hypothesis } from '../surveys/survey';

export type HypothesesRevised = { ok: true } | { ok: false; reason: 'answersCameIn' };

/** A guess written down after the answers is no prediction: then the list is closed. */
export async function reviseHypotheses(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { written, by }: { written: Omit<Hypothesis, 'id'>[]; by?: string },
): Promise<HypothesesRevised> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select({ id: surveys.id }).from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId}`);
    if (await hasFinishedResponse(tx, surveyId)) return { ok: false, reason: 'answersCameIn' };
    await storeHypotheses(tx, surveyId, written);
    const after = { count: written.length };
    const event = { workspaceId, by, subjectId: surveyId, after };
    await recordEvent(tx, { ...event, verb: 'survey.hypothesesRevised' });
    return { ok: true };
  });
}

export async function hasFinishedResponse(db: Db, surveyId: string): Promise<boolean> {
  const [one] = await db
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.surveyId, surveyId), isNotNull(responses.finishedAt)))
    .limit(1);
  return one !== undefined;
}
