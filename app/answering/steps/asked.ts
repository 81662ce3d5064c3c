// What the forms of a step read of survey-core's questions; each type has some of it.
import type { ItemValue, Question } from 'survey-core';

export interface Cell {
  question: AskedQuestion;
  column: { locTitle: { textOrHtml: string } };
}
export interface Row {
  cells: Cell[];
  text: string;
  rowName: unknown;
  detailPanel?: { questions: AskedQuestion[] } | null;
  showDetailPanel?(): void;
}
export interface Panel {
  questions: AskedQuestion[];
  processedTitle: string;
}

/** survey-core's question with the parts that only some types have. */
export type AskedQuestion = Question & {
  visibleChoices: Choice[];
  visibleRateValues: Choice[];
  columns: Choice[];
  visibleRows: Row[] & { value: unknown; text: string }[];
  rows: { value: unknown; text: string }[];
  items: { name: string; title: string; editor: AskedQuestion }[];
  visiblePanels: Panel[];
  renderedValue: unknown;
  otherValue: string;
  multiSelect: boolean;
  cellType: string;
  inputType: string;
  maxLength: number;
  sliderType: string;
  min: unknown;
  max: unknown;
  step: unknown;
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
  rankingChoices: Choice[];
  isOtherSelected: boolean;
};

export type Choice = ItemValue & { showCommentArea?: boolean; imageLink?: string };

export type Kind =
  | 'one'
  | 'select'
  | 'many'
  | 'order'
  | 'line'
  | 'long'
  | 'lines'
  | 'range'
  | 'matrix'
  | 'cells'
  | 'panels'
  | 'shown'
  | 'script';

const kinds: Record<string, Kind> = {
  radiogroup: 'one',
  buttongroup: 'one',
  rating: 'one',
  boolean: 'one',
  dropdown: 'select',
  checkbox: 'many',
  tagbox: 'many',
  ranking: 'order',
  text: 'line',
  comment: 'long',
  multipletext: 'lines',
  slider: 'range',
  matrix: 'matrix',
  matrixdropdown: 'cells',
  matrixdynamic: 'cells',
  paneldynamic: 'panels',
  file: 'script',
  signaturepad: 'script',
};

/** The form of the browser's own that a question is answered with. */
export function kindOf(question: AskedQuestion): Kind {
  const type = question.getType();
  if (question.isReadOnly || !question.hasInput) return 'shown';
  if (type === 'imagepicker' || type === 'imagemap') return question.multiSelect ? 'many' : 'one';
  return kinds[type] ?? 'shown';
}

/** What can be chosen, "other" and "none" among it. */
export function choicesOf(question: AskedQuestion): { value: unknown; text: string }[] {
  const type = question.getType();
  if (type === 'boolean')
    return [
      { value: question.valueTrue ?? true, text: question.labelTrue },
      { value: question.valueFalse ?? false, text: question.labelFalse },
    ];
  if (type === 'rating') return question.visibleRateValues.map(plain);
  if (type === 'imagemap') return (question as unknown as { areas: Choice[] }).areas.map(plain);
  return question.visibleChoices.filter((choice) => choice.isEnabled).map(plain);
}

const plain = (choice: Choice) => ({ value: choice.value, text: choice.locText.textOrHtml });

/** The choice a posted text stands for. */
export const chosen = (question: AskedQuestion, posted: string | null): unknown =>
  choicesOf(question).find(({ value }) => String(value) === posted)?.value;
