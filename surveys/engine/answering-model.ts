import {
  ChoicesRestful,
  Question,
  type QuestionTextModel,
  type SurveyModel,
  settings,
} from 'survey-core';
import { type Paging, pagingOf } from '../paging';
// What survey-core says itself, such as that an answer is missing, in every language it knows.
import 'survey-core/survey.i18n';
import { createSurveyModel } from '../survey-model';
import { plannedSteps } from './planned-steps';

// A skip jumps when "Next" is pressed: in the middle of a page it would lose what stands below.
settings.triggers.executeSkipOnValueChanged = false;
// Nothing of a stranger's definition makes this server ask an address.
ChoicesRestful.prototype.run = () => {};

// Nobody looks at the classes a browser would draw it with, and they cost a tenth of each answer.
const drawn = Question.prototype as unknown as Record<string, () => void>;
drawn.updateElementCss = () => {};
drawn.updateQuestionCss = () => {};

/** What would lead away, keep something in the browser, or send answers elsewhere. */
const LEFT_OUT = [
  'cookieName',
  'navigateToUrl',
  'navigateToUrlOnCondition',
  'surveyId',
  'surveyPostId',
];

/**
 * The one judge of answers: survey-core, as a browser would run it, without a browser. The definition of
 * the founder decides everything, also what is asked at once (`paging`). Cost: 25-90 ms; keep it and empty
 * it with `freshModel`.
 */
export function buildAnsweringModel(
  definition: Record<string, unknown>,
  { locale, paging = pagingOf(definition) }: { locale: string; paging?: Paging },
): SurveyModel {
  const kept = Object.entries(definition).filter(([name]) => !LEFT_OUT.includes(name));
  const own = { ...Object.fromEntries(kept), questionsOnPageMode: paging };
  const model = createSurveyModel(own, locale);
  model.getAllQuestions().forEach(withoutEmptyMask);
  model.checkErrorsMode = 'onNextPage';
  model.focusFirstQuestionAutomatic = false;
  model.autoFocusFirstError = false;
  model.textUpdateMode = 'onBlur';
  letQuietRest(model);
  origins.set(model, () => buildAnsweringModel(definition, { locale, paging }));
  return model;
}

const origins = new WeakMap<SurveyModel, () => SurveyModel>();

/** From the founder's definition: what a model says of itself is not always read back as it was. */
export const buildAnew = (model: SurveyModel): SurveyModel | undefined => origins.get(model)?.();

/** What no rule speaks of is not asked after each answer whether a rule says otherwise. */
function letQuietRest(model: SurveyModel): void {
  for (const { isQuiet, questions } of plannedSteps(model)) if (isQuiet) questions.forEach(rest);
}

function rest(question: Question): void {
  question.runCondition = () => {};
  const update = question.updateValueFromSurvey.bind(question);
  // Emptied again, it would be told twice that it is empty.
  question.updateValueFromSurvey = (value, clearData) => {
    const isEmpty = (value ?? null) === null && question.isEmpty();
    if (!isEmpty) update(value, clearData);
  };
}

/** A mask without a pattern lets nothing through, and survey-core throws at every text. */
function withoutEmptyMask(question: Question): void {
  const text = question as QuestionTextModel;
  const isPatterned = text.maskType === 'datetime' || text.maskType === 'pattern';
  if (isPatterned && !(text.maskSettings as { pattern?: string }).pattern) text.maskType = 'none';
}
