import { quantileSorted } from 'simple-statistics';
import type { Factor } from '../groups/latent-data';
import type { Question, Scalar } from '../input';

/** Longer scales and numbers are cut into thirds: fewer parameters, steadier classes. */
const MOST_LEVELS = 6;

/**
 * The answers as categories for latent classes: a factor per single choice, checkbox option,
 * rating, number, first place of a ranking, and matrix row. Only the first place of a ranking:
 * all its positions depend on one another and would create classes that are not there.
 * A missing answer is -1. Factors with one level say nothing and are left out.
 */
export function codeFactors(questions: readonly Question[]): Factor[] {
  return questions.flatMap(factorsOf).filter((factor) => factor.levels > 1);
}

function factorsOf(question: Question): Factor[] {
  switch (question.kind) {
    case 'single':
      return [categories(question.values)];
    case 'multi':
      return question.choices.map(({ value }) =>
        categories(question.values.map((given) => given?.includes(value) ?? null)),
      );
    case 'ranking':
      return [categories(question.values.map((given) => given?.[0] ?? null))];
    case 'scale':
    case 'number':
      return [categories(thirds(question.values))];
    case 'text':
      return [];
  }
}

function categories(values: readonly (Scalar | null)[]): Factor {
  const levels = [...new Set(values.filter((value) => value !== null))].sort(byText);
  if (levels.length > 30) return { levels: 0, codes: new Int32Array(values.length).fill(-1) };
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return {
    levels: levels.length,
    codes: Int32Array.from(values, (value) => (value === null ? -1 : codeOf.get(value)!)),
  };
}

function byText(left: Scalar, right: Scalar): number {
  return String(left) < String(right) ? -1 : 1;
}

function thirds(values: readonly (number | null)[]): (number | null)[] {
  const given = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (new Set(given).size <= MOST_LEVELS) return [...values];
  const low = quantileSorted(given, 1 / 3);
  const high = quantileSorted(given, 2 / 3);
  return values.map((value) =>
    value === null ? null : Number(value > low) + Number(value > high),
  );
}
