import { LRUCache } from 'lru-cache';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Question, SurveyModel } from 'survey-core';
import { type Answers, applyAnswers } from '#surveys/engine/apply-answers';
import { isSteady } from '#surveys/engine/fresh-model';
import { type PlannedStep, plannedSteps } from '#surveys/engine/planned-steps';
import { quietly } from '#surveys/engine/quietly';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { type Step, wrongIn } from '#surveys/engine/steps';
import { walkTo } from '#surveys/engine/walk-to';
import { COMMENT } from '#surveys/read-rows';
import { type Asked, newJudgeOf, readerOf } from '../models.server';
import { emptyAll, findQuiet } from './reader';
import { StepForm, type StepTexts } from './step-form';
import { forgetUnread } from './unread';

export interface Drawn {
  texts: StepTexts;
  minutesWest: number;
}

interface Known {
  given: Answers;
  texts: StepTexts;
}

/** A page need not grow without end: the rest is asked for when somebody has come that far. */
const MOST_AHEAD = 60_000;

/** The first step looks alike for all who read the same, unless chance or the day has a say in it. */
const firsts = new LRUCache<string, string>({
  maxSize: 20_000_000,
  sizeCalculation: (html) => html.length + 1,
});

/** The step she asked for, else the one she goes on with. */
export function drawStep(
  asked: Asked,
  given: Answers,
  { wanted, texts, minutesWest }: Drawn & { wanted: string | null },
): string {
  return onClockOf(minutesWest, () => {
    forgetUnread();
    const reader = readerOf(asked);
    const quiet = findQuiet(reader, wanted);
    if (quiet) return drawAlone(reader, quiet, { given, texts });
    const isFirst = Object.keys(given).length === 0 && wanted === null;
    const key = `${asked.publicationId} ${asked.locale} ${texts.language}`;
    const known = isFirst ? firsts.get(key) : undefined;
    if (known !== undefined) return known;
    const model = newJudgeOf(asked);
    const step = walkTo(model, given, wanted);
    const html = step ? draw(model, step, { given, texts }) : '';
    // Asked once for each page that is kept: it reads the whole definition.
    if (isFirst && isSteady(reader)) firsts.set(key, html);
    return html;
  });
}

/** The step of a question that is not right, in a model somebody went through. */
export function drawWrong(model: SurveyModel, question: Question, known: Known): string {
  const planned = plannedSteps(model).find(({ questions }) => questions.includes(question));
  const step = planned?.step ?? model.startPage;
  wrongIn(step);
  return draw(model, step, known);
}

/** Without those before it; the reader is left as it was. */
export function drawAlone(reader: SurveyModel, planned: PlannedStep, known: Known): string {
  try {
    quietly(reader, () => applyAnswers(planned.questions, known.given));
    return draw(reader, planned.step, known);
  } finally {
    emptyAll(reader);
  }
}

/**
 * A step, and behind it those that may be shown without asking: as long as a page can judge by itself and
 * no condition stands between.
 */
export function draw(model: SurveyModel, step: Step, { given, texts }: Known): string {
  const plan = plannedSteps(model);
  const at = plan.findIndex((planned) => planned.step === step);
  const forms = [drawForm(model, step, texts)];
  let room = MOST_AHEAD;
  for (let here = plan[at], place = at + 1; here?.isFree; place += 1) {
    here = plan[place];
    if (!here?.isQuiet) break;
    const html = drawAhead(model, here, { given, texts });
    room -= html.length;
    if (room < 0) break;
    forms.push(html);
  }
  const [shown, ...ahead] = forms;
  return `${shown}<template>${ahead.join('')}</template>`;
}

/** Nothing is answered in it yet: it looks alike for all who read the same. */
const unanswered = new WeakMap<PlannedStep, Map<string, string>>();

function drawAhead(model: SurveyModel, planned: PlannedStep, { given, texts }: Known): string {
  const { step, questions } = planned;
  const isAnswered = questions.some((question) => keysOf(question).some((key) => key in given));
  const drawn = isAnswered ? null : (unanswered.get(planned) ?? new Map<string, string>());
  const known = drawn?.get(texts.language);
  if (known !== undefined) return known;
  quietly(model, () => applyAnswers(questions, given));
  const html = drawForm(model, step, texts);
  if (drawn) unanswered.set(planned, drawn.set(texts.language, html));
  return html;
}

const keysOf = (question: Question): string[] => {
  const key = question.getValueName();
  return [key, `${key}${COMMENT}`];
};

export const drawForm = (model: SurveyModel, step: Step, texts: StepTexts): string =>
  renderToStaticMarkup(<StepForm model={model} step={step} texts={texts} />);
