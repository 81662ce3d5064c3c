import { renderToStaticMarkup } from 'react-dom/server';
import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { questionsOf, type Step, stepOf, stepsOf, wrongIn } from '#surveys/engine/steps';
import { leave } from '#surveys/engine/walk';
import { idOf, walkTo } from '#surveys/engine/walk-to';
import { type Asked, newJudgeOf } from '../models.server';
import type { Form } from './apply-form';
import { changeFiles } from './change-files';
import { changeRows } from './change-rows';
import { collectAnswers } from './collect-answers';
import { StepForm, type StepTexts } from './step-form';

export interface Drawn {
  action: string;
  texts: StepTexts;
  minutesWest: number;
}

/** The step she asked for, else the one she goes on with. */
export function drawStep(
  asked: Asked,
  given: Answers,
  { wanted, ...drawn }: Drawn & { wanted: string | null },
): string {
  return onClockOf(drawn.minutesWest, () => {
    const model = newJudgeOf(asked);
    const step = walkTo(model, given, wanted);
    return step ? draw(model, step, drawn) : '';
  });
}

export type Posted =
  /** Kept, and on to another step. */
  | { state: 'go'; answers: Answers; step: string }
  /** Kept, and the same step again: something is not right, or something new is asked. */
  | { state: 'again'; answers: Answers; html: string; isWrong: boolean }
  /** The last step was right: everything is judged once more when it is stored. */
  | { state: 'done'; answers: Answers };

/** What a posted step changes, and where it leads. */
export function postStep(asked: Asked, given: Answers, posted: Drawn & { form: Form }): Posted {
  return onClockOf(posted.minutesWest, () => {
    const { form } = posted;
    const model = newJudgeOf(asked);
    const step = walkTo(model, given, form.get('step'));
    if (!step) return { state: 'done', answers: given };
    // Somebody came here another way, in another tab for instance: nothing is read into the wrong fields.
    if (idOf(model, step) !== form.get('step'))
      return { state: 'go', answers: given, step: idOf(model, step) };
    return takeStep(model, step, { ...posted, given });
  });
}

function takeStep(model: SurveyModel, step: Step, posted: Drawn & { form: Form; given: Answers }) {
  const { form, given } = posted;
  const shown = new Set(questionsOf(step));
  const read = collectAnswers(model, step, {
    form,
    wrong: posted.texts.wrong,
    wrongFile: posted.texts.files.wrong,
  });
  const answers = { ...given, ...read.answers };
  const go = form.get('go') ?? 'next';
  const again = (isWrong: boolean): Posted => ({
    state: 'again',
    answers,
    html: draw(model, step, posted),
    isWrong,
  });
  if (go.startsWith('add ') || go.startsWith('remove ')) {
    Object.assign(answers, changeRows(model, step, go));
    return again(false);
  }
  if (go.startsWith('drop ')) {
    Object.assign(answers, changeFiles(model, step, { wish: go, files: form.files }));
    return again(false);
  }
  if (go === 'back') return goBack(model, answers);
  const isRight = wrongIn(step).length === 0 && read.sayWrong.length === 0;
  for (const say of read.sayWrong) say();
  if (!isRight) return again(true);
  // Something she has not seen yet came into sight beside her answer.
  if (questionsOf(step).some((question) => question.hasInput && !shown.has(question)))
    return again(false);
  return goOn(model, step, answers);
}

function goBack(model: SurveyModel, answers: Answers): Posted {
  model.prevPage();
  return { state: 'go', answers, step: idOf(model, stepOf(model)!) };
}

function goOn(model: SurveyModel, step: Step, answers: Answers): Posted {
  if (model.state === 'starting') model.start();
  else if (stepsOf(model).at(-1) === step) return { state: 'done', answers };
  else leave(model, step);
  const next = stepOf(model);
  if (model.state !== 'running' || !next) return { state: 'done', answers };
  return { state: 'go', answers, step: idOf(model, next) };
}

const draw = (model: SurveyModel, step: Step, { action, texts }: Drawn): string =>
  renderToStaticMarkup(<StepForm model={model} step={step} action={action} texts={texts} />);
