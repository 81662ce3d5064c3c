import type { Question } from 'survey-core';
import { isRecord } from './element';
import {
  choicesOf,
  isExclusive,
  type ReadAnswer,
  refuse,
  type ShapedQuestion,
  TEXT_LIMITS,
} from './read-answer-parts';
import { readText } from './read-text';

type Reader = (question: ShapedQuestion, value: unknown) => ReadAnswer;

const READERS: Record<string, Reader> = {
  radiogroup: readChoice,
  dropdown: readChoice,
  buttongroup: readChoice,
  imagepicker: (question, value) =>
    question.multiSelect ? readChoices(question, value) : readChoice(question, value),
  checkbox: readChoices,
  tagbox: readChoices,
  ranking: readChoices,
  rating: (question, value) => pick(question.visibleRateValues ?? [], value),
  boolean: readBoolean,
  matrix: readMatrix,
  multipletext: readTexts,
  text: (question, value) => readText(question.inputType, textLimit(question), value),
  comment: (question, value) => readText('text', textLimit(question, TEXT_LIMITS.comment), value),
};

export const ANSWERABLE_TYPES: readonly string[] = Object.keys(READERS);

/** The answer as it is stored, or why it cannot be one. */
export function readAnswer(question: Question, value: unknown): ReadAnswer {
  const reader = READERS[question.getType()];
  return reader ? reader(question as unknown as ShapedQuestion, value) : refuse('unknownQuestion');
}

function readChoice(question: ShapedQuestion, value: unknown): ReadAnswer {
  return pick(choicesOf(question), value);
}

function readChoices(question: ShapedQuestion, value: unknown): ReadAnswer {
  if (!Array.isArray(value)) return refuse('wrongType');
  const choices = choicesOf(question);
  const most = question.maxSelectedChoices || choices.length;
  if (value.length > most) return refuse('tooMany', most);
  const picked = [];
  for (const one of value) {
    const read = pick(choices, one);
    if (!('value' in read)) return read;
    picked.push(read.value);
  }
  if (new Set(picked).size < picked.length) return refuse('repeated');
  const alone = picked.some((one) => isExclusive(question, one));
  return alone && picked.length > 1 ? refuse('notTogether') : { value: picked };
}

/** Forms send "3" where the definition says 3: what is stored is always the definition's code. */
function pick(choices: { value: unknown }[], value: unknown): ReadAnswer {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return refuse('wrongType');
  const same = choices.find((choice) => choice.value === value);
  const found = same ?? choices.find((choice) => String(choice.value) === String(value));
  return found ? { value: found.value } : refuse('unknownChoice');
}

function readBoolean(question: ShapedQuestion, value: unknown): ReadAnswer {
  return pick(
    [{ value: question.valueTrue ?? true }, { value: question.valueFalse ?? false }],
    value,
  );
}

function readMatrix(question: ShapedQuestion, value: unknown): ReadAnswer {
  return readParts(value, (row) => {
    const known = (question.rows ?? []).some((one) => String(one.value) === row);
    return known ? (cell) => pick(question.columns ?? [], cell) : null;
  });
}

function readTexts(question: ShapedQuestion, value: unknown): ReadAnswer {
  return readParts(value, (name) => {
    const item = (question.items ?? []).find((one) => one.name === name);
    return item ? (text) => readText(item.inputType, textLimit(item), text) : null;
  });
}

function readParts(
  value: unknown,
  readerOf: (key: string) => ((part: unknown) => ReadAnswer) | null,
): ReadAnswer {
  if (!isRecord(value)) return refuse('wrongType');
  const parts: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    const read = readerOf(key)?.(part) ?? refuse('unknownChoice');
    if (!('value' in read)) return read;
    parts.push([key, read.value]);
  }
  return { value: Object.fromEntries(parts) };
}

function textLimit(question: { maxLength?: number }, most: number = TEXT_LIMITS.text): number {
  return question.maxLength && question.maxLength > 0 ? question.maxLength : most;
}
