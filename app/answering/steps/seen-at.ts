import type { SurveyModel } from 'survey-core';
import { questionsOf, type Step } from '#surveys/engine/steps';
import type { AskedQuestion } from './asked';
import { askedWithin } from './asked-within';
import { fieldOf } from './field-names';

/** By field: what is asked, in rows and panels too. */
export const seenAt = (model: SurveyModel, step: Step): Map<string, AskedQuestion> =>
  new Map(
    (questionsOf(step) as AskedQuestion[])
      .flatMap((question) => [...askedWithin(question, fieldOf(model, question))])
      .flatMap(([question, field]) => (question.hasInput ? [[field, question]] : [])),
  );
