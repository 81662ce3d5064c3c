import type { Question, SurveyModel } from 'survey-core';
import { type Answers, applyAnswers } from './apply-answers';
import { isOver, questionsOf, type Step, stepOf, stepsOf, wrongIn } from './steps';

export type Run =
  | { state: 'finished'; stored: Answers }
  /** What is not right, in the order it is asked. */
  | { state: 'stopped'; wrong: Question[] };

interface Walk {
  model: SurveyModel;
  given: Answers;
  seen: Set<Step>;
  skipped: Set<Step>;
  wrong: Question[];
}

/**
 * Goes through a survey as somebody would who gives just these answers: each step is filled in, judged
 * and left, with every trigger, default and expression in its place. What only a hidden question asked
 * is not taken; what is worked out is worked out anew. The model must be new, or emptied.
 */
export function runThrough(model: SurveyModel, given: Answers): Run {
  const walk: Walk = { model, given, seen: new Set(), skipped: new Set(), wrong: [] };
  start(walk);
  for (let step = stepOf(model); step && !isOver(model) && !walk.seen.has(step); ) {
    const isRight = fillIn(walk, step);
    if (isRight) leave(walk, step);
    else pass(walk, step);
    step = stepOf(model);
  }
  // A later answer may have brought back what stands before it.
  for (const step of isOver(model) ? [] : stepsOf(model))
    if (!walk.seen.has(step) && !walk.skipped.has(step)) fillIn(walk, step);
  if (walk.wrong.length > 0) return { state: 'stopped', wrong: walk.wrong };
  if (!isOver(model)) model.doComplete();
  return { state: 'finished', stored: JSON.parse(JSON.stringify(model.data)) };
}

function start(walk: Walk): void {
  const { model } = walk;
  if (model.state !== 'starting') return;
  if (model.startPage) fillIn(walk, model.startPage);
  model.start();
}

/** An answer may bring further questions onto the same step: they are filled in, too. */
function fillIn({ given, seen, wrong }: Walk, step: Step): boolean {
  const filled = new Set<Question>();
  for (let fresh = questionsOf(step); fresh.length > 0; ) {
    applyAnswers(fresh, given);
    for (const question of fresh) filled.add(question);
    fresh = questionsOf(step).filter((question) => !filled.has(question));
  }
  seen.add(step);
  const here = wrongIn(step);
  wrong.push(...here);
  return here.length === 0;
}

/** "Next"; what a skip jumps over is not asked any more. */
function leave({ model, skipped }: Walk, step: Step): void {
  const before = stepsOf(model);
  if (before.at(-1) === step) return;
  // A trigger may have made this the last step.
  if (model.isCompleteButtonVisible) return void model.tryComplete();
  model.nextPage();
  const [from, to] = [before.indexOf(step), before.indexOf(stepOf(model)!)];
  for (const passedOver of before.slice(from + 1, Math.max(from + 1, to))) skipped.add(passedOver);
}

/** On, although something is not right: what else is wrong is said at the same time. */
function pass({ model }: Walk, step: Step): void {
  const steps = stepsOf(model);
  const next = steps[steps.indexOf(step) + 1];
  if (next) model.currentElement = next;
}
