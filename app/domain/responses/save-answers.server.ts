import { and, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { prepared } from '#db/prepared';
import { consentRecords, responses } from '#db/schema';
import { findResponseByLink, isOfAnyLink } from './answer-link.server';
import type { Agreed, AnswerLink, Answers, SurveyOf } from './response';
import { beginResponse } from './start-response.server';

export interface PartialAnswers {
  link: AnswerLink;
  /**
   * By question; null says that the answer was taken away, also one the survey had filled in. What is not
   * named stays: another tab may have written it.
   */
  changes: Answers;
  locale: string;
  now: Date;
  /** Where nothing is stored yet. */
  agreed?: Agreed | null;
}

export type Saved = 'saved' | 'finished' | 'withdrawn' | 'notStarted';

/**
 * What is written so far, in one statement: of two tabs neither can write what the other has just read. A
 * finished response is never touched, however late a tab wakes up. With the first answer comes the consent.
 */
export async function saveAnswers(
  db: Db,
  of: SurveyOf,
  { agreed, changes, ...saving }: PartialAnswers,
): Promise<Saved> {
  const { link, locale, now } = saving;
  const { kind, ...tokens } = link;
  const values = { ...of, ...tokens, changes: JSON.stringify(changes), locale, now };
  const saved = await merge[kind](db).execute(values);
  if (saved.length > 0) return 'saved';
  const why = await whyNot(db, of, link);
  if (why !== 'notStarted' || !agreed) return why;
  if (Object.keys(changes).length === 0) return 'saved';
  return db.transaction(async (tx) => {
    await beginResponse(tx, of, { ...saving, agreed });
    return saveAnswers(tx, of, { ...saving, changes });
  });
}

const merging = (kind: AnswerLink['kind']) =>
  prepared((db) =>
    db
      .update(responses)
      .set({
        answers: sql`${responses.answers} || ${sql.placeholder('changes')}::jsonb`,
        locale: sql`${sql.placeholder('locale')}`,
        updatedAt: sql`${sql.param(sql.placeholder('now'), responses.updatedAt)}`,
      })
      .where(and(isOfAnyLink(kind), isNull(responses.finishedAt), notExists(takenBack(db))))
      .returning({ id: responses.id })
      .prepare(`save_${kind}`),
  );

const merge = { personal: merging('personal'), public: merging('public') };

const takenBack = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(consentRecords)
    .where(and(eq(consentRecords.responseId, responses.id), isNotNull(consentRecords.withdrawnAt)));

async function whyNot(db: Db, of: SurveyOf, link: AnswerLink): Promise<Exclude<Saved, 'saved'>> {
  const found = await findResponseByLink(db, of, link);
  if (!found) return 'notStarted';
  return found.withdrawnAt ? 'withdrawn' : 'finished';
}
