import type { Question, SurveyModel } from 'survey-core';
import { type Answers, applyAnswers, isAsked } from './apply-answers';
import { plannedOf } from './planned-steps';
import { quietly } from './quietly';
import { questionsOf, type Step, stepOf, stepsOf } from './steps';

/** An answer may bring further questions onto the same step: they are filled in, too. */
export function fillIn(model: SurveyModel, step: Step, given: Answers): void {
  const planned = plannedOf(model, step);
  if (planned?.isQuiet) quietly(model, () => applyAnswers(planned.questions, given));
  else fillInLoud(step, given);
}

function fillInLoud(step: Step, given: Answers): void {
  const filled = new Set<Question>();
  for (let fresh = questionsOf(step); fresh.length > 0; ) {
    applyAnswers(fresh, given);
    for (const question of fresh) filled.add(question);
    fresh = questionsOf(step).filter((question) => !filled.has(question));
  }
}

/**
 * A later answer may have set an earlier one anew, by a rule. What is stored was said after that: it stands.
 */
export function holdTo(given: Answers, steps: Iterable<Step>): void {
  for (const step of steps)
    for (const question of questionsOf(step)) {
      const isGiven = question.getValueName() in given;
      if (isGiven && isAsked(question) && standsOtherwise(question, given))
        applyAnswers([question], given);
    }
}

/** Than what was given. */
export const standsOtherwise = (question: Question, given: Answers): boolean =>
  JSON.stringify(question.value ?? null) !== JSON.stringify(given[question.getValueName()] ?? null);

/** "Next" from a step that is right. Answers what a skip jumped over: it is not asked any more. */
export function leave(model: SurveyModel, step: Step): Step[] {
  const before = stepsOf(model);
  if (before.at(-1) === step) return [];
  // A trigger may have made this the last step.
  if (model.isCompleteButtonVisible) {
    model.tryComplete();
    return [];
  }
  model.nextPage();
  const [from, to] = [before.indexOf(step), before.indexOf(stepOf(model)!)];
  return before.slice(from + 1, Math.max(from + 1, to));
}
