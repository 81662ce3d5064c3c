import { quantileSorted } from 'simple-statistics';
import type { Condition, Question, ScaleQuestion } from '../input';
import { wordConditions } from '../words/word-conditions';
import { MOST_CHOICES, usedChoices } from './coding';

/** Numbers are cut where the data are, not where we would like round figures. */
const CUTS = [0.15, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.85];

/**
 * Every statement worth testing about one question: each answer, each cut of a scale or number in
 * both directions, first and first-two places of a ranking, words of open answers, and having
 * answered at all. Which of them enough people fulfil is decided afterwards.
 */
export function conditionsOf(question: Question, language: string): Condition[] {
  const own = ownConditions(question, language);
  return isMatrixRow(question) ? own : [...own, { ...at(question), op: 'answered' }];
}

/** Who skips a matrix skips all its rows: "answered" would be said once a row. */
function isMatrixRow(question: Question): boolean {
  return question.kind === 'single' && question.row !== undefined && !question.derived;
}

function ownConditions(question: Question, language: string): Condition[] {
  switch (question.kind) {
    case 'single':
      return choiceConditions(question);
    case 'multi':
      return usedChoices(question).map((value) => ({ ...at(question), op: 'includes', value }));
    case 'ranking':
      return rankConditions(question);
    case 'scale':
    case 'number':
      return cutConditions(question);
    case 'text':
      return wordConditions(question, language);
  }
}

function at(question: Question): { question: string; row?: string } {
  return { question: question.key, ...(question.row === undefined ? {} : { row: question.row }) };
}

function choiceConditions(question: Extract<Question, { kind: 'single' }>): Condition[] {
  const used = usedChoices(question);
  if (used.length < 2 || used.length > MOST_CHOICES) return [];
  const { row } = question;
  return used.map((value) =>
    row === undefined
      ? { question: question.key, op: 'in', value: [value] }
      : { question: question.key, op: 'cell_in', row, value: [String(value)] },
  );
}

function rankConditions(question: Extract<Question, { kind: 'ranking' }>): Condition[] {
  const used = usedChoices(question);
  return used.flatMap((value) =>
    [1, 2]
      .filter((k) => k < used.length - 1)
      .map((k): Condition => ({ question: question.key, op: 'rank_top', value, k })),
  );
}

function cutConditions(question: ScaleQuestion | Extract<Question, { kind: 'number' }>) {
  const given = question.values.filter((value) => value !== null).sort((a, b) => a - b);
  const steps = [...new Set(given)];
  if (steps.length < 2) return [];
  const few = steps.length <= 11;
  const cuts = few ? steps : [...new Set(CUTS.map((share) => nearest(given, share)))];
  const least = few ? cuts.slice(1) : cuts;
  const most = few ? cuts.slice(0, -1) : cuts;
  return [
    ...least.map((value): Condition => ({ ...at(question), op: 'gte', value })),
    ...most.map((value): Condition => ({ ...at(question), op: 'lte', value })),
  ];
}

/** A quantile that somebody really answered. */
function nearest(sorted: number[], share: number): number {
  const wanted = quantileSorted(sorted, share);
  return sorted.find((value) => value >= wanted) ?? sorted[sorted.length - 1]!;
}
