// What the forms of a step read of survey-core's questions; each type has some of it.
import type { ItemValue, Question } from 'survey-core';
import type { FileRules } from '#surveys/file-rules';
import { findQuestionType } from '#surveys/question-types';
import { type Control, type Offered, offered } from '#surveys/question-types/control';
import type { ShapedQuestion } from '#surveys/read-answer-parts';

export interface Cell {
  question: AskedQuestion;
  column: { locTitle: { textOrHtml: string } };
}
export interface Row {
  cells: Cell[];
  text: string;
  rowName: unknown;
  detailPanel?: { questions: AskedQuestion[] } | null;
  ensureDetailPanel?(): void;
}
/** Of a plain matrix. */
export interface MatrixRow {
  name: unknown;
  text: string;
  value: unknown;
}
export interface Panel {
  questions: AskedQuestion[];
  processedTitle: string;
}

/** survey-core's question with the parts that only some types have. */
export type AskedQuestion = Question & {
  visibleChoices: Choice[];
  visibleRateValues: Choice[];
  visibleColumns: Choice[];
  visibleRows: Row[] & MatrixRow[];
  rows: { value: unknown; text: string }[];
  items: { name: string; title: string; editor: AskedQuestion }[];
  visiblePanels: Panel[];
  renderedValue: unknown;
  otherValue: string;
  multiSelect: boolean;
  imageLink?: string;
  hasCellText?: boolean;
  getCellDisplayLocText?(row: unknown, column: Choice): { textOrHtml: string };
  cellType: string;
  inputType: string;
  maxLength: number;
  sliderType: string;
  customLabels?: { value: number; text: string }[];
  min: unknown;
  renderedMin: unknown;
  renderedMax: unknown;
  step: unknown;
  autocomplete?: string;
  placeholder?: string;
  dataList?: string[];
  labelTrue: string;
  labelFalse: string;
  valueTrue: unknown;
  valueFalse: unknown;
  canAddRow: boolean;
  canRemoveRows: boolean;
  canAddPanel: boolean;
  canRemovePanel: boolean;
  addRow(): void;
  removeRow(at: number): void;
  addPanel(): void;
  removePanel(at: number): void;
  setCommentValue(choice: Choice, words: string): void;
  getCommentValue(choice: Choice): string;
  selectToRankEnabled?: boolean;
  isOtherSelected: boolean;
  sourceType: string;
  otherItem?: ItemValue;
  noneItem?: ItemValue;
  refuseItem?: ItemValue;
  dontKnowItem?: ItemValue;
};

/** Choices that ask for words of their own, by their place; those beside "other" are the question's. */
export const askingForWords = (question: AskedQuestion): [at: number, choice: Choice][] =>
  [...(question.visibleChoices ?? []).entries()].filter(
    ([, choice]) => choice.showCommentArea && choice !== question.otherItem,
  );

export type Choice = ItemValue & { showCommentArea?: boolean; imageLink?: string };

/** The form of the browser's own that a question is answered with. */
export function kindOf(question: AskedQuestion): Control {
  if (question.isReadOnly || !question.hasInput) return 'shown';
  const control = findQuestionType(question.getType())?.control ?? 'shown';
  return typeof control === 'function' ? control(shapeOf(question)) : control;
}

/** Which files it takes; null where it is answered with something else. */
export const fileRulesFor = (question: AskedQuestion): FileRules | null =>
  kindOf(question) === 'shown'
    ? null
    : (findQuestionType(question.getType())?.files?.(question) ?? null);

/** What can be chosen, "other" and "none" among it. */
export function choicesOf(question: AskedQuestion): Offered[] {
  const offers = findQuestionType(question.getType())?.offers;
  if (offers) return offers(shapeOf(question));
  return question.visibleChoices.filter((choice) => choice.isEnabled).map(offered);
}

/** Rows of a plain matrix that can be seen, by their place in the definition. */
export const matrixRowsOf = ({
  rows,
  visibleRows,
}: AskedQuestion): [at: number, row: MatrixRow][] =>
  (visibleRows as MatrixRow[]).map((row) => [
    rows.findIndex(({ value }) => value === row.name),
    row,
  ]);

const shapeOf = (question: AskedQuestion) => question as unknown as ShapedQuestion;

/** The choice a posted text stands for. */
export const chosen = (question: AskedQuestion, posted: string | null): unknown =>
  choicesOf(question).find(({ value }) => String(value) === posted)?.value;
