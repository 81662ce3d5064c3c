import type { Question, SurveyModel } from 'survey-core';
import { type Answers, applyAnswers, mayBeAsked } from '#surveys/engine/apply-answers';
import { keepsMore } from '#surveys/engine/fresh-model';
import { quietly } from '#surveys/engine/quietly';
import { allQuestionsOf, type Step } from '#surveys/engine/steps';
import { standsOtherwise } from '#surveys/engine/walk';

/**
 * What stands at other steps is in the model while a step is answered, as it is on a page that knows them all:
 * a rule may set it anew, or take it away. Called afterwards it tells what became of it.
 */
export function watchOthers(model: SurveyModel, step: Step, given: Answers): () => Answers {
  if (!keepsMore(model)) return () => ({});
  const here = new Set(allQuestionsOf(step));
  const others = model
    .getAllQuestions()
    .filter((one) => !here.has(one) && mayBeAsked(one) && one.getValueName() in given);
  quietly(model, () =>
    applyAnswers(
      others.filter((one) => standsOtherwise(one, given)),
      given,
    ),
  );
  const before = others.map(written);
  return () =>
    Object.fromEntries(
      others.flatMap((one, at) =>
        written(one) === before[at] ? [] : [[one.getValueName(), JSON.parse(written(one))]],
      ),
    );
}

const written = ({ value }: Question): string => JSON.stringify(value ?? null);
