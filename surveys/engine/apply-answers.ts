import {
  type InputMaskBase,
  type Question,
  QuestionMatrixDynamicModel,
  QuestionRankingModel,
  type SurveyModel,
} from 'survey-core';
import { isRecord } from '../element';
import { findQuestionType } from '../question-types';
import { readAnswer } from '../read-answer';
import { type ShapedQuestion, sharesRows } from '../read-answer-parts';
import { COMMENT } from '../read-rows';
import { storable } from '../storable';

export type Answers = Record<string, unknown>;

/**
 * Puts what somebody gave into the questions that ask for it. What is worked out, or only shown, is
 * nobody's answer. A choice that is not offered (any more) counts as not given.
 */
export function applyAnswers(questions: readonly Question[], given: Answers): void {
  for (const question of questions) if (isAsked(question)) applyAnswer(question, given);
}

/** Somebody at the page can answer it. */
export const isAsked = (question: Question): boolean =>
  mayBeAsked(question) && !question.isReadOnly;

/** Now or later: another answer may unlock a question. */
export const mayBeAsked = (question: Question): boolean =>
  question.hasInput && !findQuestionType(question.getType())?.isWorkedOut;

function applyAnswer(question: Question, given: Answers): void {
  const key = question.getValueName();
  if (Object.hasOwn(given, key)) setValue(question, given[key]);
  const words = given[`${key}${COMMENT}`];
  if (typeof words === 'string') question.comment = String(storable(words));
}

function setValue(question: Question, value: unknown): void {
  if (value === null || value === undefined || value === '') {
    question.clearValue();
    return;
  }
  const read = readAnswer(question, value);
  if (!('value' in read)) return;
  put(question, structuredClone(storable(read.value)));
}

function put(question: Question, taken: unknown): void {
  const rows = Array.isArray(taken) && taken.every(isRecord) ? taken : null;
  if (rows && sharesRows(question as unknown as ShapedQuestion)) putBesideOthers(question, rows);
  else if (typeof taken === 'string' && isTyped(question, taken)) question.inputValue = taken;
  else {
    // Fewer rows than it began with: some were taken away.
    if (question instanceof QuestionMatrixDynamicModel && rows) question.rowCount = rows.length;
    // Else survey-core takes it for its own doing, and lets go of it when the choices change.
    if (question instanceof QuestionRankingModel) question.isValueSetByUser = true;
    question.value = taken;
  }
}

/** Through a mask: "1 234,50" is a number. What is kept already ("123456789") is not typed again. */
const isTyped = (question: Question, text: string): boolean => {
  if (!isMasked(question)) return false;
  const maskInstance = maskOf(question);
  return maskInstance.getUnmaskedValue(maskInstance.getMaskedValue(text)) !== text;
};

/** A text that is typed through a mask. */
export const isMasked = (question: Question): boolean =>
  ((question as { maskType?: string }).maskType ?? 'none') !== 'none';

export const maskOf = (question: Question): InputMaskBase =>
  (question as unknown as { maskInstance: InputMaskBase }).maskInstance;

/** Two questions may fill the same rows, each its own part of them. */
function putBesideOthers(question: Question, rows: Answers[]): void {
  const key = question.getValueName();
  const model = question.survey as SurveyModel;
  const before = model.getValue(key);
  const partsOf = (at: number) => (Array.isArray(before) && isRecord(before[at]) ? before[at] : {});
  model.setValue(
    key,
    rows.map((row, at) => ({ ...partsOf(at), ...row })),
  );
}
