import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { questionsOf, type Step } from '#surveys/engine/steps';
import type { SentFiles } from '../files/sent-files';
import type { AskedQuestion } from './asked';
import { fieldOf } from './field-names';
import { dropFile } from './take-files';

/** "drop q3.0.1 <id>" of a question of this step: its answer with one file less. */
export function changeFiles(
  model: SurveyModel,
  step: Step,
  dropping: { wish: string; files: SentFiles | undefined },
): Answers {
  const question = (questionsOf(step) as AskedQuestion[]).find((one) =>
    dropFile(one, fieldOf(model, one), dropping),
  );
  return question ? { [question.getValueName()]: copy(question.value) } : {};
}

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
