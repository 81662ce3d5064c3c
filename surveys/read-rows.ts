import { isRecord } from './element';
import {
  MOST_ROWS,
  type ReadAnswer,
  type ReadOne,
  refuse,
  type ShapedColumn,
  type ShapedQuestion,
  sharesRows,
  TEXT_LIMITS,
} from './read-answer-parts';

/** Words beside an answer are kept under its key and this. */
export const COMMENT = '-Comment';

/** A record whose parts are read by name; a part nobody asked for is refused. */
export function readParts(
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

/** Fixed rows, a question in each cell. */
export function readCells(question: ShapedQuestion, value: unknown, readOne: ReadOne): ReadAnswer {
  const cells = cellsOf(question);
  return readParts(value, (row) => {
    const known = (question.rows ?? []).some((one) => String(one.value) === row);
    return known ? (record) => readRecord(cells, record, readOne) : null;
  });
}

/** Rows of a matrix, or panels, that people added themselves. */
export function readAddedRows(
  question: ShapedQuestion,
  value: unknown,
  readOne: ReadOne,
): ReadAnswer {
  if (!Array.isArray(value)) return refuse('wrongType');
  if (value.length > MOST_ROWS) return refuse('tooMany', MOST_ROWS);
  const inner = question.template?.questions ?? cellsOf(question);
  const records: unknown[] = [];
  for (const record of value) {
    const given = ownPart(question, inner, record ?? {});
    const begun = partsWritten(question.defaultRowValue, given);
    const read = readRecord(inner, withoutParts(given, begun), readOne);
    if (!('value' in read)) return read;
    records.push({ ...begun, ...(read.value as object) });
  }
  return { value: records };
}

/** Where another question fills the same rows, its part of them is its own affair. */
function ownPart(question: ShapedQuestion, inner: ShapedQuestion[], record: unknown): unknown {
  if (!isRecord(record) || !sharesRows(question)) return record;
  const own = inner.map((one) => one.getValueName());
  const isOwn = ([part]: [string, unknown]) => own.includes(part.replace(/-Comment$/, ''));
  return Object.fromEntries(Object.entries(record).filter(isOwn));
}

/** What the founder wrote into every new row is right as it stands. */
function partsWritten(written: unknown, given: unknown): Record<string, unknown> {
  if (!isRecord(written) || !isRecord(given)) return {};
  const kept = Object.entries(written).filter(([key, part]) => given[key] === part);
  return Object.fromEntries(kept);
}

const withoutParts = (record: unknown, parts: Record<string, unknown>): unknown =>
  isRecord(record)
    ? Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(parts, key)))
    : record;

function readRecord(inner: ShapedQuestion[], record: unknown, readOne: ReadOne): ReadAnswer {
  return readParts(record, (key) => {
    const question = inner.find((one) => one.getValueName() === key);
    if (question) return (part) => (isBlank(part) ? { value: part } : readOne(question, part));
    const owner = inner.find((one) => `${one.getValueName()}${COMMENT}` === key);
    return owner && takesWords(owner) ? readWords : null;
  });
}

const isBlank = (part: unknown) => part === null || part === '';

/** Beside a choice or a question. */
export function readWords(words: unknown): ReadAnswer {
  if (typeof words !== 'string') return refuse('wrongType');
  const longest = TEXT_LIMITS.other;
  return words.length > longest ? refuse('tooLong', longest) : { value: words };
}

export function takesWords(question: ShapedQuestion): boolean {
  return question.showOtherItem === true || question.hasComment === true;
}

/** The columns as questions; without choices of their own they share those of the matrix. */
function cellsOf(matrix: ShapedQuestion): ShapedQuestion[] {
  const cells = (matrix.columns ?? []).flatMap((column) => {
    const cell = cellOf(column);
    if (!cell) return [];
    const shares = cell.choices?.length === 0 && (matrix.choices?.length ?? 0) > 0;
    return [shares ? withChoices(cell, matrix.choices) : cell];
  });
  return [...cells, ...(matrix.detailPanel?.questions ?? [])];
}

/** A type for all columns that is written below them reaches the cells, not the columns. */
function cellOf(column: ShapedColumn): ShapedQuestion | undefined {
  const { templateQuestion } = column;
  const type = column.calcCellQuestionType?.(null);
  if (type === undefined || type === templateQuestion?.getType()) return templateQuestion;
  return column.createCellQuestion?.(null);
}

function withChoices(question: ShapedQuestion, choices: ShapedQuestion['choices']): ShapedQuestion {
  return Object.create(question, { choices: { value: choices } }) as ShapedQuestion;
}
