import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { plannedOf, plannedSteps } from '#surveys/engine/planned-steps';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { errorsOf, idOf, type Step, stepOf, stepsOf, wrongIn } from '#surveys/engine/steps';
import { fillIn, leave } from '#surveys/engine/walk';
import { walkTo } from '#surveys/engine/walk-to';
import { type Asked, newJudgeOf, readerOf } from '../models.server';
import { changeInPlace, isInPlace } from './change-in-place';
import { collectAnswers } from './collect-answers';
import { draw, drawAlone } from './draw-step.server';
import { focusedAfter } from './focused-after';
import { readAlone, type Sent } from './quiet-step.server';
import { findQuiet } from './reader';
import { seenAt } from './seen-at';
import { forgetUnread } from './unread';
import { watchOthers } from './watch-others';

export type Posted = { changes: Answers } & (
  | {
      /** Written down while she is still at the step. */
      state: 'kept';
      marks: Record<string, string>;
      /** The step again, where something in it follows what is answered, or cannot be kept. */
      html: string | null;
    }
  /** On to another step; drawn where a script shows it in the same page. */
  | { state: 'go'; step: string; html: string | null }
  /** The same step again: something is not right, or something new is asked. */
  | { state: 'again'; html: string; isWrong: boolean }
  /** The last step was right: everything is judged once more when it is stored. */
  | { state: 'done' }
);

/** What a posted step changes, and where it leads. */
export function postStep(asked: Asked, given: Answers, sent: Sent): Posted {
  return onClockOf(sent.minutesWest, () => {
    forgetUnread();
    const passed = readPassed(asked, given, sent);
    const now = { ...given, ...passed.changes };
    const here = postHere(asked, now, sent);
    const changes = { ...passed.changes, ...here.changes };
    if (passed.wrong) return { state: 'again', html: passed.wrong, isWrong: true, changes };
    return { ...here, changes };
  });
}

/** Steps the page has gone past by itself come along with the next that is sent. */
function readPassed(asked: Asked, given: Answers, sent: Sent) {
  const reader = readerOf(asked);
  const changes: Answers = {};
  let wrong: string | null = null;
  for (const id of new Set(sent.form.getAll('passed'))) {
    const planned = findQuiet(reader, id);
    if (!planned) continue;
    const read = readAlone(reader, planned, { ...sent, given, isLeft: true });
    Object.assign(changes, read.changes);
    wrong ??= read.wrong;
  }
  return { changes, wrong };
}

function postHere(asked: Asked, given: Answers, sent: Sent): Posted {
  const reader = readerOf(asked);
  const plan = plannedSteps(reader);
  const quiet = findQuiet(reader, sent.form.get('step'));
  const { go, isHeld } = wishOf(sent.form);
  if (!quiet || isInPlace(go)) return postLoud(asked, given, sent);
  const texts = isHeld ? leaving(sent.texts) : sent.texts;
  const read = readAlone(reader, quiet, { ...sent, given, texts, isLeft: go === 'next' });
  const { changes, marks, wrong } = read;
  if (go === 'save') return { state: 'kept', changes, marks, html: wrong };
  if ((go === 'next' || isHeld) && wrong)
    return { state: 'again', changes, html: wrong, isWrong: true };
  const beside = plan[plan.indexOf(quiet) + (go === 'back' ? -1 : 1)];
  if (beside?.isQuiet) {
    const known = { given: { ...given, ...changes }, texts: sent.texts };
    const html = sent.isScripted ? drawAlone(reader, beside, known) : null;
    return { state: 'go', changes, step: beside.id, html };
  }
  if (!beside && go === 'next') return { state: 'done', changes };
  return { ...postLoud(asked, { ...given, ...changes }, sent), changes };
}

/** Who goes back past what cannot be kept is told so first, at its field; pressed once more she goes. */
function wishOf(form: Sent['form']): { go: string; isHeld: boolean } {
  const wish = form.get('go') ?? 'next';
  return { go: wish === 'leave' ? 'back' : wish, isHeld: wish === 'back' };
}

const leaving = (texts: Sent['texts']): Sent['texts'] => ({ ...texts, isLeaving: true });

/** As somebody came there who answered all this. */
function postLoud(asked: Asked, given: Answers, sent: Sent): Posted {
  const { form } = sent;
  const model = newJudgeOf(asked);
  const step = walkTo(model, given, form.get('step'));
  if (!step) return { state: 'done', changes: {} };
  // Somebody came here another way, in another tab for instance: nothing is read into the wrong fields.
  if (idOf(model, step) !== form.get('step'))
    return { ...wayTo(model, step, { ...sent, given }), changes: {} };
  return takeStep(model, step, { ...sent, given });
}

function takeStep(model: SurveyModel, step: Step, sent: Known): Posted {
  const { form, given, texts } = sent;
  const { go, isHeld } = wishOf(form);
  const shown = seenAt(model, step);
  const ofOthers = watchOthers(model, step, given);
  const isLeft = go === 'next';
  const read = collectAnswers(model, step, {
    ...{ form, given, isLeft, wrong: texts.wrong },
    wrongFile: texts.files.wrong,
  });
  const { marks } = read;
  const changes = { ...ofOthers(), ...read.changes };
  const again = () => draw(model, step, { given, texts });
  if (isInPlace(go)) {
    Object.assign(changes, changeInPlace(model, step, { wish: go, files: form.files }));
    return { state: 'again', changes, html: focusedAfter(again(), go), isWrong: false };
  }
  const along = { ...sent, given: { ...given, ...changes } };
  if (isHeld && read.sayWrong.length > 0) {
    for (const say of read.sayWrong) say();
    const html = draw(model, step, { given, texts: leaving(texts) });
    return { state: 'again', changes, html, isWrong: true };
  }
  if (go === 'back') {
    model.prevPage();
    return { ...wayTo(model, stepOf(model)!, along), changes };
  }
  const wrong = isLeft ? wrongIn(step) : [];
  for (const say of read.sayWrong) say();
  // Something she has not seen yet came into sight beside her answer: nothing is wrong with it so far.
  const fresh = [...seenAt(model, step)].filter(([field]) => !shown.has(field));
  for (const [, question] of fresh) question.clearErrors();
  const isWrong = wrong.some((one) => errorsOf(one).length > 0) || read.sayWrong.length > 0;
  if (go === 'save') {
    const isLive = plannedOf(model, step)?.isLive;
    return { state: 'kept', changes, marks, html: isWrong || isLive ? again() : null };
  }
  if (isWrong) return { state: 'again', changes, html: again(), isWrong: true };
  if (fresh.length > 0) return { state: 'again', changes, html: again(), isWrong: false };
  return { ...goOn(model, step, along), changes };
}

type Known = Sent & { given: Answers };

function wayTo(model: SurveyModel, step: Step, { given, texts, isScripted }: Known) {
  fillIn(model, step, given);
  const html = isScripted ? draw(model, step, { given, texts }) : null;
  return { state: 'go' as const, step: idOf(model, step), html };
}

function goOn(model: SurveyModel, step: Step, known: Known) {
  if (model.state === 'starting') model.start();
  else if (stepsOf(model).at(-1) === step) return { state: 'done' as const };
  else leave(model, step);
  const next = stepOf(model);
  if (model.state !== 'running' || !next) return { state: 'done' as const };
  return wayTo(model, next, known);
}
