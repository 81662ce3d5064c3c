import type { Condition, Question } from '../input';
import type { LabelledCondition } from '../report';
import { type Mask, maskOf } from '../search/mask';
import { wordsFor } from '../words/word-label';
import { type Answer, questionId } from './answers';
import { isDerived, plainNumber } from './derived-condition';

/**
 * Does one answer fulfil one condition? A missing answer makes every condition false, also
 * `not_in`: not having said "ads" is not the same as having said something else.
 *
 * @example
 * holds({ question: 'months', op: 'gte', value: 6 }, 7); // => true
 */
export function holds(condition: Condition, answer: Answer): boolean {
  if (answer === null || answer === undefined) return false;
  switch (condition.op) {
    case 'in':
      return !Array.isArray(answer) && condition.value.includes(answer);
    case 'not_in':
      return !Array.isArray(answer) && !condition.value.includes(answer);
    case 'cell_in':
      return !Array.isArray(answer) && condition.value.map(String).includes(String(answer));
    case 'includes':
      return Array.isArray(answer) && answer.includes(condition.value);
    case 'gte':
      return numberOf(answer) >= condition.value;
    case 'lte':
      return numberOf(answer) <= condition.value;
    case 'rank_top':
      return Array.isArray(answer) && answer.slice(0, condition.k).includes(condition.value);
    case 'text_any': {
      const text = String(answer).toLowerCase();
      return condition.value.some((part) => text.includes(String(part).toLowerCase()));
    }
    case 'answered':
      return true;
  }
}

/**
 * The same on raw SurveyJS data of one person, read strictly: nothing is understood that the study
 * does not hold. A screener in front of a new lead is read kindly (`score-screener.ts`).
 */
export function holdsFor(condition: Condition, data: Record<string, unknown>): boolean {
  const value = data[condition.question];
  const row = 'row' in condition ? condition.row : undefined;
  if (row === undefined) return holds(condition, value as Answer);
  const cells = value as Record<string, Answer> | null | undefined;
  return typeof cells === 'object' && cells !== null && holds(condition, cells[row]);
}

/** Who fulfils a condition, among the respondents of the questions. */
export function conditionMask(condition: Condition, questions: readonly Question[]): Mask {
  const question = findQuestion(condition, questions);
  const values: Answer[] = question?.values ?? (questions[0]?.values as Answer[])?.map(() => null);
  return maskOf((values ?? []).map((answer) => holds(condition, answer)));
}

export function findQuestion(
  condition: Condition,
  questions: readonly Question[],
): Question | undefined {
  const row = 'row' in condition ? condition.row : undefined;
  const id = questionId({ key: condition.question, ...(row === undefined ? {} : { row }) });
  return questions.find((question) => questionId(question) === id);
}

/**
 * The condition with the customers' own words. What is said of them ("not", "at least", "among the
 * first two") is `condition.op`: the analysis speaks no language, and hides no sign in a text.
 */
export function labelCondition(
  condition: Condition,
  question: Question | undefined,
): LabelledCondition {
  const code = codeOf(condition, question);
  const unit = unitOf(question);
  return {
    condition,
    question: question?.title ?? condition.question,
    answer: code ?? answerLabel(condition, question),
    ...(code === undefined ? {} : { code }),
    ...(unit === undefined ? {} : { unit }),
    ...(isDerived(condition, question) ? { derived: true } : {}),
  };
}

/** The founder's name for just these words. */
function codeOf(condition: Condition, question: Question | undefined): string | undefined {
  if (condition.op !== 'text_any' || question?.kind !== 'text') return undefined;
  const pieces = condition.value.join('\n');
  return question.codes?.find(({ substrings }) => substrings.join('\n') === pieces)?.name;
}

function answerLabel(condition: Condition, question: Question | undefined): string {
  const text = (value: unknown) =>
    (question && 'choices' in question
      ? question.choices.find((choice) => String(choice.value) === String(value))?.text
      : undefined) ?? String(value);
  switch (condition.op) {
    case 'in':
    case 'cell_in':
    case 'not_in':
      return condition.value.map(text).join(' / ');
    case 'includes':
    case 'rank_top':
      return text(condition.value);
    case 'gte':
    case 'lte':
      return plainNumber(condition.value, unitOf(question));
    case 'text_any': {
      const written = question?.kind === 'text' ? question.values : [];
      return wordsFor(condition.value, written).join(' / ');
    }
    case 'answered':
      return '';
  }
}

function unitOf(question: Question | undefined) {
  return question?.kind === 'number' ? question.unit : undefined;
}

function numberOf(answer: Answer): number {
  if (typeof answer === 'number') return answer;
  if (typeof answer !== 'string' || answer.trim() === '') return Number.NaN;
  return Number(answer);
}
