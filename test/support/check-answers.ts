// Answers judged in one go, as the tests of surveys ask: what is stored of them, or what is wrong.
import type { Question, SurveyModel } from 'survey-core';
import { type Answers, mayBeAsked } from '#surveys/engine/apply-answers';
import { freshModel } from '#surveys/engine/fresh-model';
import { runThrough } from '#surveys/engine/run-through';
import { errorsOf } from '#surveys/engine/steps';
import { readAnswer } from '#surveys/read-answer';
import type { AnswerProblem, ShapedQuestion } from '#surveys/read-answer-parts';
import { COMMENT, readWords, takesWords } from '#surveys/read-rows';
import { storable } from '#surveys/storable';

export interface AnswerError {
  /** The key as it was sent, cut when it is absurdly long. */
  key: string;
  title: string;
  problem: AnswerProblem | 'required' | 'rule';
  limit?: number;
  /** What survey-core says, already in the reader's language. */
  message?: string;
}

export type CheckedAnswers = { ok: true; answers: Answers } | { ok: false; errors: AnswerError[] };

/**
 * A whole set of answers as the product takes it in parts: shapes are read as their types say, then
 * survey-core's own rules decide. What no question asks (a value the survey works out) is left aside.
 */
export function checkAnswers(model: SurveyModel, given: Answers): CheckedAnswers {
  const { answers, errors } = readGiven(model, given);
  return errors.length > 0 ? { ok: false, errors } : judge(model, answers);
}

/** Null where somebody took an answer away. What is wrong is named, and leaves the rest as it is. */
function readGiven(
  model: SurveyModel,
  given: Answers,
): { answers: Answers; errors: AnswerError[] } {
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
