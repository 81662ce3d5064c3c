import { isMasked, maskOf } from '#surveys/engine/apply-answers';
import { readNumber, takesNumber } from '#surveys/read-text';
import type { SentFiles } from '../files/sent-files';
import {
  type AskedQuestion,
  askingForWords,
  choicesOf,
  chosen,
  kindOf,
  matrixRowsOf,
} from './asked';
import { insideOf } from './asked-within';
import { rangeFields, within, wordsField } from './field-names';
import { applyOrder } from './order';
import { endsOf } from './range-ends';
import { typeThroughMask } from './type-through-mask';
import { keepUnread, type Unread } from './unread';

export type Form = Pick<URLSearchParams, 'get' | 'getAll' | 'has'> & { files?: SentFiles };

/** Puts what stands in the form into the question, as a person at the page would have. */
export function applyForm(question: AskedQuestion, field: string, form: Form): void {
  const apply = appliers[kindOf(question)];
  if (!apply) return;
  apply(question, field, form);
  if (kindOf(question) !== 'long' && question.hasComment)
    question.comment = form.get(wordsField(field)) ?? '';
}

type Apply = (question: AskedQuestion, field: string, form: Form) => void;

const appliers: Partial<Record<ReturnType<typeof kindOf>, Apply>> = {
  one: applyOne,
  select: applyOne,
  many: applyMany,
  order: applyOrder,
  line: applyLine,
  long: (question, field, form) => setText(question, linesOf(form.get(field) ?? '')),
  lines: (question, field, form) => {
    for (const [at, { editor }] of question.items.entries())
      applyLine(editor, within(field, at), form);
  },
  range: applyRange,
  matrix: applyMatrix,
  cells: applyInside,
  // Its bytes came apart from the fields: see take-files.ts.
  file: () => {},
  signature: () => {},
  panels: applyInside,
};

function applyInside(question: AskedQuestion, field: string, form: Form): void {
  for (const [inside, own] of insideOf(question, field).flat()) applyForm(inside, own, form);
}

function applyOne(question: AskedQuestion, field: string, form: Form): void {
  const value = chosen(question, form.get(field));
  if (value === undefined) {
    if (isOffered(question)) question.clearValue();
    return;
  }
  setChosen(question, value);
  applyWords(question, field, form);
}

function applyMany(question: AskedQuestion, field: string, form: Form): void {
  const posted = new Set(form.getAll(field));
  const values = choicesOf(question).flatMap(({ value }) =>
    posted.has(String(value)) ? [value] : [],
  );
  if (values.length === 0) {
    question.clearValue();
    return;
  }
  // Taken from rows of another question, a choice may stand there twice.
  setChosen(question, [...new Set(values)]);
  applyWords(question, field, form);
}

/** A default that no list offers cannot be taken back: it stays as the founder wrote it. */
const isOffered = (question: AskedQuestion): boolean => {
  const shown = question.visibleChoices ? question.renderedValue : question.value;
  return chosen(question, String(shown)) !== undefined;
};

/** Lists wrap and unwrap their choices themselves; other types take the value as it is. */
function setChosen(question: AskedQuestion, value: unknown): void {
  if ('renderedValue' in question && question.visibleChoices) question.renderedValue = value;
  else question.value = value;
}

/** Beside "other", and beside choices that ask for words of their own. */
function applyWords(question: AskedQuestion, field: string, form: Form): void {
  if (question.isOtherSelected) question.otherValue = form.get(wordsField(field)) ?? '';
  for (const [at, choice] of askingForWords(question))
    question.setCommentValue(choice, form.get(within(field, 'words', at)) ?? '');
}

function applyLine(question: AskedQuestion, field: string, form: Form): void {
  const text = (form.get(field) ?? '').trim();
  const read = takesNumber(question.inputType) && text !== '' ? readNumber(text) : { value: text };
  keepUnread(question, 'value' in read ? null : { texts: [text], why: 'notNumber' });
  setText(question, 'value' in read ? read.value : '');
}

/** Without a script a line ends as letters did on a typewriter. */
const linesOf = (text: string): string => text.replace(/\r\n?/g, '\n');

function setText(question: AskedQuestion, text: unknown): void {
  if (text === '') question.clearValue();
  // Typed through a mask: "1 234,50" is a number.
  else if (typeof text === 'string' && isMasked(question))
    question.inputValue = typeThroughMask(maskOf(question), text);
  else question.value = text;
}

/** Of two numbers both or none; the smaller one comes first, whichever handle it was. */
function applyRange(question: AskedQuestion, field: string, form: Form): void {
  const isPair = question.sliderType === 'range';
  const texts = (isPair ? rangeFields(field) : [field]).map((name) =>
    (form.get(name) ?? '').trim(),
  );
  const given = texts.filter((text) => text !== '');
  const values = given.flatMap((text) => {
    const read = readNumber(text);
    return 'value' in read ? [read.value as number] : [];
  });
  const why = whyUnread(question, { values, given: given.length, asked: texts.length });
  keepUnread(question, why && { texts, why });
  if (why || values.length === 0) question.clearValue();
  else question.value = isPair ? values.sort((one, other) => one - other) : values[0];
}

function whyUnread(
  question: AskedQuestion,
  { values, given, asked }: { values: number[]; given: number; asked: number },
): Unread['why'] | null {
  const { min, max } = endsOf(question);
  if (values.length < given) return 'notNumber';
  if (given > 0 && given < asked) return 'bothNumbers';
  return values.every((value) => value >= min && value <= max) ? null : 'outside';
}

function applyMatrix(question: AskedQuestion, field: string, form: Form): void {
  const given: Record<string, unknown> = { ...question.value };
  for (const [at, row] of matrixRowsOf(question)) {
    const posted = form.getAll(within(field, at));
    const values = question.visibleColumns.map(({ value }) => value);
    const picked = values.filter((value) => posted.includes(String(value)));
    const name = String(row.name);
    if (picked.length > 0) given[name] = question.cellType === 'checkbox' ? picked : picked[0];
    else delete given[name];
  }
  if (Object.keys(given).length > 0) question.value = given;
  else question.clearValue();
}
