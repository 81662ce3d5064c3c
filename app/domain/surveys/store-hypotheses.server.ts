import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { hypotheses } from '#db/schema';
import { type Hypothesis, MAX_HYPOTHESES } from './survey';

/** In the place of those that were written before. */
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
