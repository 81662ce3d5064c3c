import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { findResponseByLink } from './answer-link.server';
import type { AnswerLink, Answers, SurveyOf } from './response';

export interface PartialAnswers {
  link: AnswerLink;
  /**
   * By question; null says that the answer was taken away, also one the survey had filled in. What is not
   * named stays: another tab may have written it.
   */
  changes: Answers;
  locale: string;
  now: Date;
}

export type Saved = 'saved' | 'finished' | 'withdrawn' | 'notStarted';

/** What is written so far. A finished response is never touched, however late a tab wakes up. */
export async function saveAnswers(
  db: Db,
  of: SurveyOf,
  { link, changes, locale, now }: PartialAnswers,
): Promise<Saved> {
  return db.transaction(async (tx) => {
    const found = await findResponseByLink(tx, of, link);
    if (!found) return 'notStarted';
    if (found.withdrawnAt) return 'withdrawn';
    const saved = await tx
      .update(responses)
      .set({ answers: merged(changes), locale, updatedAt: now })
      .where(and(eq(responses.id, found.response.id), isNull(responses.finishedAt)))
      .returning({ id: responses.id });
    return saved.length > 0 ? 'saved' : 'finished';
  });
}

/** In one statement: of two tabs neither can write what the other has just read. */
const merged = (changes: Answers) => sql`${responses.answers} || ${JSON.stringify(changes)}::jsonb`;
