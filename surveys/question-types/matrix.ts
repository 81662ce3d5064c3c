import { listItems } from '../choices';
import { isRecord, partOf, type SurveyElement, textIn } from '../element';
import type { Choice, Question } from '../question';
import type { ReadAnswer, ShapedQuestion } from '../read-answer-parts';
import { choosingFrom, pick, readChoices } from '../read-choices';
import { readParts } from '../read-rows';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { multiQuestion, singleQuestion } from './single-choice';

/** One question a row; several ticks in a row (`cellType: 'checkbox'`) make it a multi choice. */
export const matrix = defineQuestionType({
  type: 'matrix',
  words: { en: 'Rows with the same choices', ru: 'Строки с одинаковыми вариантами' },
  sample: {
    element: {
      type: 'matrix',
      name: 'agree',
      title: 'How far do you agree?',
      columns: ['no', { value: 'yes', text: 'Yes, fully' }],
      rows: ['fast', { value: 'kind', text: 'They are kind' }],
    },
    answers: [{ fast: 'yes', kind: 'no' }, { kind: 'yes' }, undefined, 'broken'],
  },
  control: 'matrix',
  needs: ['rows', 'columns'],
  pageMay: 'judge',
  read: readMatrix,
  toQuestions: (element, answers, options) =>
    rowsOf(element, answers, options.locale).map((row) =>
      rowQuestion(element, row, { answers, options }),
    ),
});

/** More rows than this come from rubbish, not from a questionnaire. */
const MOST_ROWS = 100;

/** The listed rows, then rows that were answered before they were deleted. */
export function rowsOf(element: SurveyElement, answers: unknown[], locale: string): Choice[] {
  const rows = new Map(listItems(element.rows, locale).map((row) => [String(row.value), row]));
  const answered = answers.flatMap((answer) => (isRecord(answer) ? Object.keys(answer) : []));
  for (const row of [...new Set(answered)].filter((name) => !name.endsWith('-Comment')).sort()) {
    if (!rows.has(row) && rows.size < MOST_ROWS) rows.set(row, { value: row, text: row });
  }
  return [...rows.values()];
}

function rowQuestion(
  element: SurveyElement,
  row: Choice,
  given: { answers: unknown[]; options: EncodeOptions },
): Question {
  const key = String(row.value);
  const cells = given.answers.map((answer) => partOf(answer, key));
  const title = `${textIn(element.title, given.options.locale, element.name)}: ${row.text}`;
  const asChoice = { ...element, title, choices: element.columns };
  const isMulti = element.cellType === 'checkbox' || cells.some(Array.isArray);
  return isMulti
    ? { ...multiQuestion(asChoice, cells, given.options), row: key, derived: true }
    : { ...singleQuestion(asChoice, cells, given.options), row: key };
}

function readMatrix(question: ShapedQuestion, value: unknown): ReadAnswer {
  const columns = (question.columns ?? []).map((column) => ({ value: column.value }));
  const readCell: (cell: unknown) => ReadAnswer =
    question.cellType === 'checkbox'
      ? (cell) => readChoices(choosingFrom(question, columns), cell)
      : (cell) => pick(columns, cell);
  return readParts(value, (row) => {
    const known = (question.rows ?? []).some((one) => String(one.value) === row);
    return known ? readCell : null;
  });
}
