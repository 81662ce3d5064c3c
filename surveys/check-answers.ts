import type { Question, SurveyModel } from 'survey-core';
import { isRecord } from './element';
import { readAnswer } from './read-answer';
import { type AnswerProblem, type ShapedQuestion, TEXT_LIMITS } from './read-answer-parts';
import { takesWords } from './read-rows';
import { storable } from './storable';

export interface AnswerError {
  /** The key as it was sent, cut when it is absurdly long. */
  key: string;
  title: string;
  problem: AnswerProblem | 'required' | 'rule' | 'notAnswers';
  limit?: number;
  /** What survey-core says, already in the reader's language. */
  message?: string;
}

export type Answers = Record<string, unknown>;
export type CheckedAnswers = { ok: true; answers: Answers } | { ok: false; errors: AnswerError[] };

const COMMENT = '-Comment';
const TOTAL = '-total';

/**
 * What somebody sent, judged by the model of the publication they answer. survey-core alone lets
 * unknown choices and over-long lists through: shapes are read here, its own rules come after.
 * `partial` leaves out what is only asked of a finished response.
 */
export function checkAnswers(
  model: SurveyModel,
  given: unknown,
  { partial = false }: { partial?: boolean } = {},
): CheckedAnswers {
  if (!isRecord(given)) return { ok: false, errors: [error('', '', 'notAnswers')] };
  const read = readShapes(model, given);
  if (!read.ok || partial) return read;
  return judge(model, read.answers);
}

function readShapes(model: SurveyModel, given: Answers): CheckedAnswers {
  const questions = new Map(model.getAllQuestions().map((one) => [one.getValueName(), one]));
  const answers: Answers = {};
  const errors: AnswerError[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (isWorkedOut(model, questions, key)) continue;
    const read = readOne(questions, key, value);
    if ('problem' in read) errors.push(read);
    else keep(answers, key, storable(read.value));
    if (errors.length === 20) break;
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers };
}

/** Blank is not answered. */
function keep(answers: Answers, key: string, value: unknown): void {
  if (value !== null && value !== '') answers[key] = value;
}

function readOne(
  questions: Map<string, Question>,
  key: string,
  value: unknown,
): { value: unknown } | AnswerError {
  const question = questions.get(key);
  if (question && (value === null || value === '')) return { value: null };
  if (question) {
    const read = readAnswer(question, value);
    if ('value' in read) return read;
    return { ...error(key, question.processedTitle, read.problem), limit: read.limit };
  }
  const owner = key.endsWith(COMMENT) ? questions.get(key.slice(0, -COMMENT.length)) : undefined;
  if (!owner || !takesWords(owner as unknown as ShapedQuestion))
    return error(key, '', 'unknownQuestion');
  if (typeof value !== 'string') return error(key, owner.processedTitle, 'wrongType');
  if (value.length <= TEXT_LIMITS.other) return { value };
  return { ...error(key, owner.processedTitle, 'tooLong'), limit: TEXT_LIMITS.other };
}

/** Totals and calculated values travel along with the answers; they are nobody's answer. */
function isWorkedOut(model: SurveyModel, questions: Map<string, Question>, key: string): boolean {
  if (questions.has(key)) return false;
  if (model.calculatedValues.some((one) => one.includeIntoResult && one.name === key)) return true;
  const owner = key.endsWith(TOTAL) ? questions.get(key.slice(0, -TOTAL.length)) : undefined;
  return owner?.getType() === 'matrixdropdown' || owner?.getType() === 'matrixdynamic';
}

/** survey-core's own rules, then answers to questions that were not shown are dropped. */
function judge(model: SurveyModel, answers: Answers): CheckedAnswers {
  try {
    model.data = structuredClone(answers);
    const shown = dropHidden(model, answers);
    model.validate(true, false);
    const errors = model.getAllQuestions(true).flatMap(errorsOf);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, answers: shown };
  } finally {
    model.data = {};
  }
}

function dropHidden(model: SurveyModel, answers: Answers): Answers {
  const kept = { ...answers };
  // A dropped answer may hide the next question: again until nothing changes.
  for (let again = true; again; ) {
    const hidden = model
      .getAllQuestions()
      .filter((one) => !isShown(one) && one.getValueName() in kept);
    for (const question of hidden) {
      delete kept[question.getValueName()];
      delete kept[`${question.getValueName()}${COMMENT}`];
    }
    again = hidden.length > 0;
    if (again) model.data = structuredClone(kept);
  }
  return kept;
}

function isShown(question: Question): boolean {
  return question.isVisible && question.isParentVisible;
}

/** Of the question, else of the first cell or panel inside that has one. */
function errorsOf(question: Question): AnswerError[] {
  const inside = question.getNestedQuestions(true).flatMap((one) => one.errors);
  return [...question.errors, ...inside].slice(0, 1).map((found) => ({
    ...error(question.name, question.processedTitle, 'rule'),
    problem: found.getErrorType() === 'required' ? 'required' : 'rule',
    message: found.getText(),
  }));
}

function error(key: string, title: string, problem: AnswerError['problem']): AnswerError {
  return { key: key.slice(0, 80), title, problem };
}
