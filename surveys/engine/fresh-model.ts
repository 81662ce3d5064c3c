import { type Question, SurveyModel } from 'survey-core';
import { QUESTION_TYPES } from '../question-types';
import { buildAnew } from './answering-model';
import { isMasked } from './apply-answers';

const SETTINGS = [
  'triggers',
  'calculatedValues',
  'firstPageIsStart\\w*',
  'showPreview\\w*',
  'setValue\\w+',
  'resetValueIf',
  'totalType',
  'defaultValue\\w*',
  'defaultRowValue',
  '\\w+Order',
  'variables',
];
const ADDED_TO = QUESTION_TYPES.filter(({ addsRows }) => addsRows).map(({ type }) => type);
/** What `clear` leaves behind: rows and panels that were added, names that were set, defaults and totals. */
const SETS_MORE = new RegExp(`"(${[...SETTINGS, ...ADDED_TO].join('|')})"`);

const remembered = new WeakMap<SurveyModel, boolean>();

/**
 * The model as nobody has answered it yet. Emptying one costs 3 ms, building one 25-90: only a survey that
 * could keep something of the last person is built anew.
 */
export function freshModel(model: SurveyModel): SurveyModel {
  if (!keepsMore(model)) {
    model.clear(true, true);
    for (const page of model.pages) page.clearErrors();
    model.getAllQuestions().forEach(forgetTyped);
    return model;
  }
  const built = buildAnew(model);
  if (built) return built;
  const anew = new SurveyModel(model.toJSON());
  anew.locale = model.locale;
  anew.checkErrorsMode = model.checkErrorsMode;
  return anew;
}

/** Unanswered it looks the same to everybody, whenever it is opened. */
export const isSteady = (model: SurveyModel): boolean =>
  !keepsMore(model) && !/today|date\(|year\(|age\(/i.test(JSON.stringify(model.toJSON()));

/** It does something of its own with an answer, or on the way from one step to the next. */
export function keepsMore(model: SurveyModel): boolean {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const found =
    SETS_MORE.test(JSON.stringify(model.toJSON())) || model.getAllQuestions().some(isRankedAlone);
  remembered.set(model, found);
  return found;
}

/** Half a number typed through a mask is no answer, yet it stands in the field. */
function forgetTyped(question: Question): void {
  if (isMasked(question)) question.inputValue = '';
}

/** survey-core puts a single choice in its place by itself, and stores it in an emptied model only. */
const isRankedAlone = (question: Question): boolean =>
  question.getType() === 'ranking' && question.visibleChoices.length < 2;
