import type { Choice, NumberUnit, Question, Scalar } from './question';

/** What came in for one question, before any analysis. Counts, never shares without them. */
export interface QuestionSummary {
  key: string;
  row?: string;
  title: string;
  answered: number;
  total: number;
  /** Choices with their counts; for a ranking, how often a choice stood first. */
  counts: { value: Scalar; text: string; count: number }[];
  /** Scales and numbers only. */
  numbers: { mean: number; median: number; min: number; max: number } | null;
  /** What the numbers are, where they are not just numbers. */
  unit?: NumberUnit;
  /** Open answers, as written. */
  texts: string[];
}

export function summarizeQuestion(question: Question): QuestionSummary {
  const given = (question.values as unknown[]).filter((value) => value !== null);
  return {
    key: question.key,
    ...(question.row === undefined ? {} : { row: question.row }),
    title: question.title,
    answered: given.length,
    total: question.values.length,
    counts: countsOf(question),
    numbers: question.kind === 'scale' || question.kind === 'number' ? numbersOf(given) : null,
    ...(question.kind === 'number' && question.unit ? { unit: question.unit } : {}),
    texts: question.kind === 'text' ? given.map(String) : [],
  };
}

function countsOf(question: Question): QuestionSummary['counts'] {
  switch (question.kind) {
    case 'single':
      return count(question.choices, (value) => question.values.filter((one) => one === value));
    case 'multi':
      return count(question.choices, (value) => question.values.filter((o) => o?.includes(value)));
    case 'ranking':
      return count(question.choices, (value) => question.values.filter((o) => o?.[0] === value));
    case 'scale':
      return count(steps(question.min, question.max, question.values), (value) =>
        question.values.filter((one) => one === value),
      );
    default:
      return [];
  }
}

function count(choices: Choice[], matching: (value: Scalar) => unknown[]) {
  return choices.map((choice) => ({ ...choice, count: matching(choice.value).length }));
}

/** The steps of a scale; a long or uneven one shows only the values that were given. */
function steps(min: number, max: number, values: (number | null)[]): Choice[] {
  const listed =
    Number.isInteger(min) && Number.isInteger(max) && max - min <= 10
      ? Array.from({ length: max - min + 1 }, (_, step) => min + step)
      : [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);
  return listed.map((value) => ({ value, text: String(value) }));
}

function numbersOf(given: unknown[]): QuestionSummary['numbers'] {
  const sorted = given.map(Number).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, median, min: sorted[0]!, max: sorted[sorted.length - 1]! };
}
