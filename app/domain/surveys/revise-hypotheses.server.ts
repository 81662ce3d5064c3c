import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { hypotheses, responses, surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { type Hypothesis, MAX_HYPOTHESES } from './survey';

export type HypothesesRevised = { ok: true } | { ok: false; reason: 'answersCameIn' };

/** A guess written down after the answers is no prediction: then the list is closed. */
export async function reviseHypotheses(
  db: Db,
  workspaceId: string,
  surveyId: string,
  written: Omit<Hypothesis, 'id'>[],
  by?: string,
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

export async function storeHypotheses(
  tx: Db,
  surveyId: string,
  written: Omit<Hypothesis, 'id'>[],
): Promise<void> {
  await tx.delete(hypotheses).where(eq(hypotheses.surveyId, surveyId));
  const kept = written.slice(0, MAX_HYPOTHESES);
  if (kept.length === 0) return;
  await tx
    .insert(hypotheses)
    .values(
      kept.map(({ text, conditions }, position) => ({ surveyId, position, text, conditions })),
    );
}
