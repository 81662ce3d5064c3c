import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { findResponseByLink } from './answer-link.server';
import type { AnswerLink, Answers, SurveyOf } from './response';

export interface PartialAnswers {
  link: AnswerLink;
  answers: Answers;
  locale: string;
  now: Date;
}

export type Saved = 'saved' | 'finished' | 'withdrawn' | 'notStarted';

/** What is written so far. A finished response is never touched, however late a tab wakes up. */
export async function saveAnswers(
  db: Db,
  of: SurveyOf,
  { link, answers, locale, now }: PartialAnswers,
): Promise<Saved> {
  return db.transaction(async (tx) => {
    const found = await findResponseByLink(tx, of, link);
    if (!found) return 'notStarted';
    if (found.withdrawnAt) return 'withdrawn';
    const saved = await tx
      .update(responses)
      .set({ answers, locale, updatedAt: now })
      .where(and(eq(responses.id, found.response.id), isNull(responses.finishedAt)))
      .returning({ id: responses.id });
    return saved.length > 0 ? 'saved' : 'finished';
  });
}
