import type { Db } from '#db/client';
import { encodeSurvey } from '#surveys/encode';
import { findStudy } from '~/domain/responses/answer-rows.server';
import { commonestLocale } from '~/domain/responses/commonest-locale.server';
import type { OpenAnswers } from './covered-answers';

/** Words are counted in the newest answers; more would not change which are frequent. */
const MOST_READ = 5000;

/** What people wrote in their own words; null before the survey was published. */
export async function findOpenAnswers(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<OpenAnswers | null> {
  const study = await findStudy(db, workspaceId, surveyId);
  if (!study) return null;
  const language = await commonestLocale(db, workspaceId, surveyId);
  const answers = study.rows.slice(-MOST_READ).map((row) => row.answers);
  const encoded = encodeSurvey(study.definition, answers, { locale: language });
  const questions = encoded.flatMap((question) =>
    question.kind === 'text'
      ? [
          {
            id: `${question.key} ${question.row ?? ''}`,
            title: question.title,
            values: question.values,
          },
        ]
      : [],
  );
  return { language, questions, read: answers.length, all: study.rows.length };
}
