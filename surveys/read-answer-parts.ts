/** An item of a list, with its words as people see them. */
export interface ShownItem {
  value: unknown;
  locText?: { textOrHtml: string };
  imageLink?: unknown;
}

/** A column of a matrix; survey-core knows the type of its cells only once the matrix is whole. */
export interface ShapedColumn {
  value?: unknown;
  name?: string;
  templateQuestion?: ShapedQuestion;
  calcCellQuestionType?(row: null): string;
  createCellQuestion?(row: null): ShapedQuestion;
}

/** What we read of a survey-core question; each type has some of it. */
export interface ShapedQuestion {
  getType(): string;
  choices?: { value: unknown; isExclusive?: boolean; showCommentArea?: boolean }[];
  visibleChoices?: { value: unknown }[];
  choicesMax?: number;
  choicesByUrl?: { isEmpty?: boolean };
  choicesFromQuestion?: string;
  choicesLazyLoadEnabled?: boolean;
  allowCustomChoices?: boolean;
  valuePropertyName?: string;
  showOtherItem?: boolean;
  hasComment?: boolean;
  getStoreOthersAsComment?(): boolean;
  survey?: { getAllQuestions?(): ShapedQuestion[] } | null;
  showNoneItem?: boolean;
  showRefuseItem?: boolean;
  showDontKnowItem?: boolean;
  maxSelectedChoices?: number;
  multiSelect?: boolean;
  visibleRateValues?: ShownItem[];
  rows?: { value: unknown }[];
  /** What a new row begins with. */
  defaultRowValue?: unknown;
  columns?: ShapedColumn[];
  cellType?: string;
  areas?: ShownItem[];
  detailPanel?: { questions: ShapedQuestion[] };
  template?: { questions: ShapedQuestion[] };
  items?: { name: string; inputType?: string; maxLength?: number }[];
  inputType?: string;
  sliderType?: string;
  min?: number;
  max?: number;
  maxLength?: number;
  valueTrue?: unknown;
  valueFalse?: unknown;
  labelTrue?: string;
  labelFalse?: string;
  getValueName(): string;
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
export type ReadOne = (question: ShapedQuestion, value: unknown) => ReadAnswer;

/** Longer than anybody writes on a phone, shorter than anybody needs to do harm. */
export const TEXT_LIMITS = { text: 1_000, comment: 10_000, other: 1_000, file: 200_000 } as const;

/** More rows than anybody adds by hand. */
export const MOST_ROWS = 100;

export function refuse(problem: AnswerProblem, limit?: number): ReadAnswer {
  return limit === undefined ? { problem } : { problem, limit };
}

/** The listed choices and SurveyJS' own "other", "none", "refused", "dontknow" where shown. */
export function choicesOf(question: ShapedQuestion): { value: unknown }[] {
  return [
    ...(question.choices ?? []),
    ...(question.choicesMax ? (question.visibleChoices ?? []) : []),
    ...(question.showOtherItem ? [{ value: 'other' }] : []),
    ...exclusiveValues(question).map((value) => ({ value })),
  ];
}

/** The list is not in the definition, or people may add to it: any short value can be right. */
export function takesAnyChoice(question: ShapedQuestion): boolean {
  if (question.choicesByUrl && question.choicesByUrl.isEmpty === false) return true;
  if (question.choicesFromQuestion || question.choicesLazyLoadEnabled) return true;
  return question.allowCustomChoices === true || keepsWordsAsValue(question);
}

/** So says the question, its survey, or its other words that stand beside it already. */
const keepsWordsAsValue = (question: ShapedQuestion): boolean =>
  question.showOtherItem === true && question.getStoreOthersAsComment?.() === false;

/** Another question keeps its answer under the same name. */
export function sharesRows(question: ShapedQuestion): boolean {
  const key = question.getValueName();
  const all = question.survey?.getAllQuestions?.() ?? [];
  return all.filter((one) => one.getValueName() === key).length > 1;
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
    ...(question.showDontKnowItem ? ['dontknow'] : []),
  ];
}
