import type { Question, SurveyModel } from 'survey-core';
import { CustomError } from 'survey-core';
import { type Answers, applyAnswers } from '#surveys/engine/apply-answers';
import { questionsOf, type Step } from '#surveys/engine/steps';
import { readAnswer } from '#surveys/read-answer';
import { COMMENT } from '#surveys/read-rows';
import { storable } from '#surveys/storable';
import { applyForm, type Form } from './apply-form';
import { type AskedQuestion, kindOf } from './asked';
import { fieldOf } from './field-names';
import { markField, markOf } from './mark';
import { type SayRefused, takeFiles } from './take-files';
import { unreadIn } from './unread';

/** In the reader's words. */
export type SayWrong = (problem: string, limit: number | undefined) => string;

interface Reading {
  form: Form;
  /** What is stored so far. */
  given: Answers;
  /** Somebody leaves the step: what she left as it was counts as her answer, too. */
  isLeft: boolean;
  wrong: SayWrong;
  wrongFile: SayRefused;
}

export interface Read {
  /** By the names they are stored under; null where somebody left or made a field empty. */
  changes: Answers;
  /** By field: how its answer stands now, for the next time the form is sent. */
  marks: Record<string, string>;
  /** Called after the step was judged, which takes away older errors. */
  sayWrong: (() => void)[];
}

/** A posted step as answers, the questions it brings into sight among them. */
export function collectAnswers(model: SurveyModel, step: Step, reading: Reading): Read {
  const read: Read = { changes: {}, marks: {}, sayWrong: [] };
  for (const question of questionsOf(step) as AskedQuestion[])
    if (kindOf(question) !== 'shown')
      collectOne(read, question, { ...reading, field: fieldOf(model, question) });
  return read;
}

function collectOne(read: Read, question: AskedQuestion, reading: Reading & { field: string }) {
  const { form, given, field } = reading;
  applyForm(question, field, form);
  const files = { files: form.files, say: reading.wrongFile };
  for (const { question: inside, words } of takeFiles(question, field, files))
    sayAt(read, inside, words);
  for (const unread of unreadIn(question))
    sayAt(read, unread.question, reading.wrong(unread.why, undefined));
  const mark = markOf(question);
  const isUntouched = mark === form.get(markField(field));
  if (isUntouched && question.getValueName() in given) applyAnswers([question], given);
  else if (reading.isLeft || !isUntouched) keep(read, question, reading);
  read.marks[markField(field)] = mark;
}

/** What has a shape nobody could store is said at its field and leaves the rest alone. */
function keep(read: Read, question: Question, { given, wrong }: Reading): void {
  const key = question.getValueName();
  const value = copy(question.value);
  const shaped = value === null ? { value } : readAnswer(question, value);
  if ('value' in shaped) {
    read.changes[key] = storable(value);
    const words = `${key}${COMMENT}`;
    if (question.comment || words in given)
      read.changes[words] = storable(question.comment) || null;
  } else {
    sayAt(read, question, wrong(shaped.problem, shaped.limit));
  }
}

const sayAt = (read: Read, question: Question, words: string): void => {
  read.sayWrong.push(() => question.addError(new CustomError(words)));
};

/** An empty list is how survey-core says that nothing is chosen. */
export const copy = (value: unknown): unknown =>
  isNothing(value) ? null : JSON.parse(JSON.stringify(value));

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
