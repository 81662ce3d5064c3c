/** What we read of a survey-core question; each type has some of it. */
export interface ShapedQuestion {
  choices?: { value: unknown; isExclusive?: boolean }[];
  showOtherItem?: boolean;
  showNoneItem?: boolean;
  showRefuseItem?: boolean;
  showDontKnowItem?: boolean;
  maxSelectedChoices?: number;
  multiSelect?: boolean;
  visibleRateValues?: { value: unknown }[];
  rows?: { value: unknown }[];
  columns?: { value: unknown }[];
  items?: { name: string; inputType?: string; maxLength?: number }[];
  inputType?: string;
  maxLength?: number;
  valueTrue?: unknown;
  valueFalse?: unknown;
}

export type AnswerProblem =
  | 'unknownQuestion'
  | 'unknownChoice'
  | 'tooMany'
  | 'tooLong'
  | 'wrongType'
  | 'repeated'
  | 'notTogether'
  | 'invalid';

export type ReadAnswer = { value: unknown } | { problem: AnswerProblem; limit?: number };

/** Longer than anybody writes on a phone, shorter than anybody needs to do harm. */
export const TEXT_LIMITS = { text: 1_000, comment: 10_000, other: 1_000 } as const;

export function refuse(problem: AnswerProblem, limit?: number): ReadAnswer {
  return limit === undefined ? { problem } : { problem, limit };
}

/** The listed choices and SurveyJS' own "other", "none", "refused", "dont_know" where shown. */
export function choicesOf(question: ShapedQuestion): { value: unknown }[] {
  return [
    ...(question.choices ?? []),
    ...(question.showOtherItem ? [{ value: 'other' }] : []),
    ...exclusiveValues(question).map((value) => ({ value })),
  ];
}

/** "None" beside another answer says nothing. */
export function isExclusive(question: ShapedQuestion, value: unknown): boolean {
  if (exclusiveValues(question).includes(value as string)) return true;
  return (question.choices ?? []).some((choice) => choice.value === value && choice.isExclusive);
}

function exclusiveValues(question: ShapedQuestion): string[] {
  return [
    ...(question.showNoneItem ? ['none'] : []),
    ...(question.showRefuseItem ? ['refused'] : []),
    ...(question.showDontKnowItem ? ['dont_know'] : []),
  ];
}
