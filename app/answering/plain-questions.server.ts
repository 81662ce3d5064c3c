import type { Question } from 'survey-core';
import { type Asked, modelOf } from './models.server';

export interface PlainChoice {
  value: string;
  text: string;
}

/** A question as a form without scripts shows it; several fields where a matrix has rows. */
export interface PlainQuestion {
  key: string;
  title: string;
  description: string;
  isRequired: boolean;
  kind: 'one' | 'many' | 'number' | 'line' | 'text' | 'order';
  choices: PlainChoice[];
  /** Rows of a matrix, fields of a multiple text. */
  parts: PlainChoice[];
  takesOther: boolean;
}

interface Read {
  visibleChoices?: Item[];
  visibleRateValues?: Item[];
  columns?: Item[];
  rows?: Item[];
  items?: { name: string; title: string }[];
  inputType?: string;
  multiSelect?: boolean;
  showOtherItem?: boolean;
  labelTrue?: string;
  labelFalse?: string;
  valueTrue?: unknown;
  valueFalse?: unknown;
}
type Item = { value: unknown; text: string };

/** Everything in a row: what is hidden depends on answers, and the server drops what is not asked. */
export function readPlainQuestions(asked: Asked): PlainQuestion[] {
  const model = modelOf(asked);
  return model.getAllQuestions().map((question) => plainQuestion(question));
}

function plainQuestion(question: Question): PlainQuestion {
  const read = question as unknown as Read;
  return {
    key: question.getValueName(),
    title: question.locTitle.textOrHtml,
    description: question.locDescription.textOrHtml,
    isRequired: question.isRequired,
    kind: kindOf(question.getType(), read),
    choices: choicesOf(question.getType(), read),
    parts: partsOf(question.getType(), read),
    takesOther: read.showOtherItem === true,
  };
}

function kindOf(type: string, read: Read): PlainQuestion['kind'] {
  if (type === 'checkbox' || type === 'tagbox') return 'many';
  if (type === 'imagepicker') return read.multiSelect ? 'many' : 'one';
  if (type === 'ranking') return 'order';
  if (type === 'comment') return 'text';
  if (type === 'text') return read.inputType === 'number' ? 'number' : 'line';
  return type === 'multipletext' ? 'line' : 'one';
}

function choicesOf(type: string, read: Read): PlainChoice[] {
  if (type === 'boolean')
    return [
      { value: String(read.valueTrue ?? true), text: read.labelTrue ?? '' },
      { value: String(read.valueFalse ?? false), text: read.labelFalse ?? '' },
    ];
  const items = read.visibleRateValues ?? (type === 'matrix' ? read.columns : read.visibleChoices);
  return (items ?? []).map(({ value, text }) => ({ value: String(value), text }));
}

function partsOf(type: string, read: Read): PlainChoice[] {
  if (type === 'matrix')
    return (read.rows ?? []).map(({ value, text }) => ({ value: String(value), text }));
  if (type !== 'multipletext') return [];
  return (read.items ?? []).map(({ name, title }) => ({ value: name, text: title || name }));
}
