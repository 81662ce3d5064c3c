import type { Question, SurveyModel } from 'survey-core';
import { type Answers, isAsked } from './apply-answers';
import { keepsMore } from './fresh-model';
import { idOf, isOver, questionsOf, type Step, stepOf, stepsOf, wrongIn } from './steps';
import { fillIn, holdTo, leave } from './walk';

/**
 * Brings a new model to a step as somebody came there: every step before it filled in and left. Without a
 * wish, to where she goes on: after the last step she answered whole. It stops at what is not right before that.
 */
export function walkTo(model: SurveyModel, given: Answers, wanted: string | null): Step | null {
  const start = model.state === 'starting' ? model.startPage : null;
  if (start) {
    fillIn(model, start, given);
    if (isReached(model, start, { given, wanted }) || wrongIn(start).length > 0) return start;
    model.start();
  }
  const seen = new Set<Step>();
  for (let step = stepOf(model); step && !isOver(model); step = stepOf(model)) {
    fillIn(model, step, given);
    if (keepsMore(model)) holdTo(given, seen);
    const isLast = stepsOf(model).at(-1) === step;
    if (isLast || seen.has(step) || isReached(model, step, { given, wanted })) return step;
    if (wrongIn(step).length > 0) return step;
    seen.add(step);
    leave(model, step);
  }
  return stepOf(model) ?? null;
}

function isReached(
  model: SurveyModel,
  step: Step,
  { given, wanted }: { given: Answers; wanted: string | null },
): boolean {
  if (wanted !== null) return idOf(model, step) === wanted;
  const isGiven = (asked: Question) => asked.getValueName() in given;
  const [here, ...later] = stepsOf(model).slice(Math.max(0, stepsOf(model).indexOf(step)));
  if (later.some((one) => questionsOf(one).some(isGiven))) return false;
  const asked = questionsOf(here ?? step).filter(isAsked);
  return asked.length === 0 || !asked.every(isGiven);
}
