import type { Question } from 'survey-core';
import { DISPLAY_TYPES } from './element';
import { type ReadAnswer, refuse, type ShapedQuestion, TEXT_LIMITS } from './read-answer-parts';
import { pick, readChoice, readChoices } from './read-choices';
import { readFiles, readSignature } from './read-files';
import { readAddedRows, readCells, readParts } from './read-rows';
import { readNumber, readText } from './read-text';

type Reader = (question: ShapedQuestion, value: unknown) => ReadAnswer;

const READERS: Record<string, Reader> = {
  radiogroup: readChoice,
  dropdown: readChoice,
  buttongroup: readChoice,
  imagepicker: (question, value) =>
    question.multiSelect ? readChoices(question, value) : readChoice(question, value),
  imagemap: (question, value) =>
    question.multiSelect ? readAreas(question, value) : pick(question.areas ?? [], value),
  checkbox: readChoices,
  tagbox: readChoices,
  ranking: readChoices,
  rating: (question, value) => pick(question.visibleRateValues ?? [], value),
  slider: readSlider,
  boolean: readBoolean,
  matrix: readMatrix,
  matrixdropdown: (question, value) => readCells(question, value, readShape),
  matrixdynamic: (question, value) => readAddedRows(question, value, readShape),
  paneldynamic: (question, value) => readAddedRows(question, value, readShape),
  multipletext: readTexts,
  text: (question, value) => readText(question.inputType, textLimit(question), value),
  comment: (question, value) => readText('text', textLimit(question, TEXT_LIMITS.comment), value),
  expression: readResult,
  file: (_, value) => readFiles(value),
  signaturepad: (_, value) => readSignature(value),
};

/** What may stand in a published survey: what we can read, and what is only shown. */
export const PUBLISHABLE_TYPES: readonly string[] = [...Object.keys(READERS), ...DISPLAY_TYPES];

/** The answer as it is stored, or why it cannot be one. */
export function readAnswer(question: Question, value: unknown): ReadAnswer {
  return readShape(question as unknown as ShapedQuestion, value);
}

function readShape(question: ShapedQuestion, value: unknown): ReadAnswer {
  const type = question.getType();
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return reader ? reader(question, value) : refuse('unknownQuestion');
}

function readAreas(question: ShapedQuestion, value: unknown): ReadAnswer {
  return readChoices(listOf(question, question.areas), value);
}

function listOf(question: ShapedQuestion, choices: ShapedQuestion['choices']): ShapedQuestion {
  return {
    getType: () => question.getType(),
    getValueName: () => question.getValueName(),
    choices,
  };
}

function readSlider(question: ShapedQuestion, value: unknown): ReadAnswer {
  if (question.sliderType !== 'range') return readBetween(question, value);
  if (!Array.isArray(value) || value.length !== 2) return refuse('wrongType');
  const [low, high] = value.map((bound) => readBetween(question, bound));
  if (!low || !high || 'problem' in low) return low ?? refuse('wrongType');
  return 'problem' in high ? high : { value: [low.value, high.value] };
}

function readBetween({ min = 0, max = 100 }: ShapedQuestion, value: unknown): ReadAnswer {
  const read = readNumber(value);
  if (!('value' in read)) return read;
  const number = read.value as number;
  return number >= min && number <= max ? read : refuse('invalid');
}

function readBoolean(question: ShapedQuestion, value: unknown): ReadAnswer {
  return pick(
    [{ value: question.valueTrue ?? true }, { value: question.valueFalse ?? false }],
    value,
  );
}

function readMatrix(question: ShapedQuestion, value: unknown): ReadAnswer {
  const columns = (question.columns ?? []).map((column) => ({ value: column.value }));
  const readCell: (cell: unknown) => ReadAnswer =
    question.cellType === 'checkbox'
      ? (cell) => readChoices(listOf(question, columns), cell)
      : (cell) => pick(columns, cell);
  return readParts(value, (row) => {
    const known = (question.rows ?? []).some((one) => String(one.value) === row);
    return known ? readCell : null;
  });
}

function readTexts(question: ShapedQuestion, value: unknown): ReadAnswer {
  return readParts(value, (name) => {
    const item = (question.items ?? []).find((one) => one.name === name);
    return item ? (text) => readText(item.inputType, textLimit(item), text) : null;
  });
}

/** What the survey worked out; the server's own model works it out again before it judges. */
function readResult(_: ShapedQuestion, value: unknown): ReadAnswer {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : refuse('wrongType');
  return readText('text', TEXT_LIMITS.text, value);
}

function textLimit(question: { maxLength?: number }, most: number = TEXT_LIMITS.text): number {
  return question.maxLength && question.maxLength > 0 ? question.maxLength : most;
}
