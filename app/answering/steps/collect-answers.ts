import type { Question, SurveyModel } from 'survey-core';
import { CustomError } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { questionsOf, type Step } from '#surveys/engine/steps';
import { readAnswer } from '#surveys/read-answer';
import { COMMENT } from '#surveys/read-rows';
import { applyForm, type Form } from './apply-form';
import { type AskedQuestion, kindOf } from './asked';
import { fieldOf } from './field-names';
import { type SayRefused, takeFiles } from './take-files';

/** In the reader's words. */
export type SayWrong = (problem: string, limit: number | undefined) => string;

interface Reading {
  form: Form;
  wrong: SayWrong;
  wrongFile: SayRefused;
}

interface Read {
  /** By the names they are stored under; null where somebody left or made a field empty. */
  answers: Answers;
  /** Called after the step was judged, which takes away older errors. */
  sayWrong: (() => void)[];
}

/** A posted step as answers, the questions it brings into sight among them. */
export function collectAnswers(
  model: SurveyModel,
  step: Step,
  { form, wrong, wrongFile }: Reading,
): Read {
  const { files } = form;
  const read: Read = { answers: {}, sayWrong: [] };
  for (const question of questionsOf(step) as AskedQuestion[]) {
    if (kindOf(question) === 'shown' || kindOf(question) === 'script') continue;
    const field = fieldOf(model, question);
    applyForm(question, field, form);
    for (const { question: inside, words } of takeFiles(question, field, { files, say: wrongFile }))
      read.sayWrong.push(() => inside.addError(new CustomError(words)));
    keep(read, question, wrong);
  }
  return read;
}

/** What has a shape nobody could store is said at its field and leaves the rest alone. */
function keep(read: Read, question: Question, wrong: SayWrong): void {
  const key = question.getValueName();
  const value = copy(question.value);
  const shaped = value === null ? { value } : readAnswer(question, value);
  if ('value' in shaped) {
    read.answers[key] = value;
    if (question.comment) read.answers[`${key}${COMMENT}`] = question.comment;
  } else {
    const error = new CustomError(wrong(shaped.problem, shaped.limit));
    read.sayWrong.push(() => question.addError(error));
  }
}

const copy = (value: unknown): unknown =>
  value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
