import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';

/**
 * Until the transaction ends nobody else stores a report of this survey, or makes its reports forget:
 * one that is just being stored is not seen yet, and would remember what was taken back.
 */
export async function holdReportsOf(tx: Db, surveyId: string): Promise<void> {
  // Answers to the survey come in meanwhile.
  const held = tx.select({ id: surveys.id }).from(surveys).where(eq(surveys.id, surveyId));
  await held.for('no key update');
}
