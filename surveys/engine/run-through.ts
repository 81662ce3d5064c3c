import type { Question, SurveyModel } from 'survey-core';
import type { Answers } from './apply-answers';
import { keepsMore } from './fresh-model';
import { plannedSteps } from './planned-steps';
import { isOver, type Step, stepOf, stepsOf, wrongIn } from './steps';
import { fillIn, holdTo, leave } from './walk';

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
  if (!keepsMore(model)) judgeAll(walk);
  else goThrough(walk);
  if (walk.wrong.length > 0) return { state: 'stopped', wrong: walk.wrong };
  if (!isOver(model)) model.doComplete();
  return { state: 'finished', stored: JSON.parse(JSON.stringify(model.data)) };
}

/** Nothing happens on the way from one step to the next: each is judged where it is. */
function judgeAll(walk: Walk): void {
  const next = () => stepsOf(walk.model).find((step) => !walk.seen.has(step));
  for (let step = next(); step; step = next()) judgeStep(walk, step);
}

function goThrough(walk: Walk): void {
  const { model } = walk;
  for (let step = stepOf(model); step && !isOver(model) && !walk.seen.has(step); ) {
    const { last, isRight } = judgeFrom(walk, step);
    if (isRight) for (const one of leave(model, last)) walk.skipped.add(one);
    else pass(walk, last);
    step = stepOf(model);
  }
  // A later answer may have brought back what stands before it.
  for (const step of isOver(model) ? [] : stepsOf(model))
    if (!walk.seen.has(step) && !walk.skipped.has(step)) judgeStep(walk, step);
}

function start(walk: Walk): void {
  const { model } = walk;
  if (model.state !== 'starting') return;
  if (model.startPage) judgeStep(walk, model.startPage);
  model.start();
}

/** A step and the quiet ones right behind it: among those nobody needs to be led from one to the next. */
function judgeFrom(walk: Walk, step: Step): { last: Step; isRight: boolean } {
  const { model } = walk;
  const plan = plannedSteps(model);
  let at = plan.findIndex((planned) => planned.step === step);
  let isRight = judgeStep(walk, step);
  if (!plan[at]?.isQuiet) return { last: step, isRight };
  for (; plan[at + 1]?.isQuiet; at += 1) isRight = judgeStep(walk, plan[at + 1]!.step) && isRight;
  const last = plan[at]!.step;
  if (last !== step) model.currentElement = last as Question;
  return { last, isRight };
}

function judgeStep({ model, given, seen, wrong }: Walk, step: Step): boolean {
  fillIn(model, step, given);
  if (keepsMore(model)) holdTo(given, seen);
  seen.add(step);
  const here = wrongIn(step);
  wrong.push(...here);
  return here.length === 0;
}

/** On, although something is not right: what else is wrong is said at the same time. */
function pass({ model }: Walk, step: Step): void {
  const steps = stepsOf(model);
  const next = steps[steps.indexOf(step) + 1];
  if (next) model.currentElement = next;
}
