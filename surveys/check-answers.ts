import type { Question, SurveyModel } from 'survey-core';
import { isRecord } from './element';
import { type Answers, mayBeAsked } from './engine/apply-answers';
import { freshModel } from './engine/fresh-model';
import { runThrough } from './engine/run-through';
import { errorsOf } from './engine/steps';
import { readAnswer } from './read-answer';
import type { AnswerProblem, ShapedQuestion } from './read-answer-parts';
import { COMMENT, readWords, takesWords } from './read-rows';
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

export type CheckedAnswers = { ok: true; answers: Answers } | { ok: false; errors: AnswerError[] };

/**
 * What somebody sent, judged by the model of the publication they answer. survey-core alone lets
 * unknown choices and over-long lists through: shapes are read here, its own rules come after.
 * `partial` leaves out what is only asked of a finished response. What no question asks (a forged name,
 * a value the survey works out) is nobody's answer and is left aside.
 */
export function checkAnswers(
  model: SurveyModel,
  given: unknown,
  { partial = false }: { partial?: boolean } = {},
): CheckedAnswers {
  const { answers, errors } = readGiven(model, given);
  if (errors.length > 0) return { ok: false, errors };
  return partial ? { ok: true, answers: withoutBlanks(answers) } : judge(model, answers);
}

/** Null where somebody took an answer away. What is wrong is named, and leaves the rest as it is. */
export function readGiven(
  model: SurveyModel,
  given: unknown,
): { answers: Answers; errors: AnswerError[] } {
  if (!isRecord(given)) return { answers: {}, errors: [error('', '', 'notAnswers')] };
  const answers: Answers = {};
  const errors: AnswerError[] = [];
  const asking = askingBy(model);
  for (const [key, value] of Object.entries(given)) {
    const questions = asking.get(key) ?? [];
    for (const question of questions) {
      const read = readOne(question, key, value);
      if ('problem' in read) errors.push(read);
      else
        answers[key] = blankAsNull(questions.length > 1 ? storable(value) : storable(read.value));
    }
    if (errors.length >= 20) break;
  }
  return { answers, errors };
}

const blankAsNull = (value: unknown): unknown => (value === '' ? null : value);

const withoutBlanks = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));

/** By the name an answer is sent under: its own, or that of the words beside it. */
function askingBy(model: SurveyModel): Map<string, Question[]> {
  const asking = new Map<string, Question[]>();
  for (const question of model.getAllQuestions().filter(mayBeAsked)) {
    const key = question.getValueName();
    asking.set(key, [...(asking.get(key) ?? []), question]);
    if (takesWords(question as unknown as ShapedQuestion))
      asking.set(`${key}${COMMENT}`, [question]);
  }
  return asking;
}

function readOne(
  question: Question,
  key: string,
  value: unknown,
): { value: unknown } | AnswerError {
  if (value === null || value === '') return { value: null };
  const read = key === question.getValueName() ? readAnswer(question, value) : readWords(value);
  if ('value' in read) return read;
  return { ...error(key, question.processedTitle, read.problem), limit: read.limit };
}

/** As somebody goes through the survey who gives just these answers. */
function judge(model: SurveyModel, given: Answers): CheckedAnswers {
  const ended = runThrough(freshModel(model), given);
  if (ended.state === 'finished') return { ok: true, answers: ended.stored };
  return { ok: false, errors: ended.wrong.map(firstErrorOf) };
}

/** Of the question, else of the first cell or panel inside that has one. */
function firstErrorOf(question: Question): AnswerError {
  const [found] = errorsOf(question);
  return {
    ...error(question.getValueName(), question.processedTitle, 'rule'),
    problem: found?.getErrorType() === 'required' ? 'required' : 'rule',
    message: found?.getText(),
  };
}

function error(key: string, title: string, problem: AnswerError['problem']): AnswerError {
  return { key: key.slice(0, 80), title, problem };
}
