import { listItems } from '../choices';
import { isRecord, type SurveyElement, textIn } from '../element';
import type { Choice, Question } from '../question';
import { summarizeQuestion } from '../summary';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { multiQuestion, singleQuestion } from './single-choice';

/** One question a row; several ticks in a row (`cellType: 'checkbox'`) make it a multi choice. */
export const matrix = defineQuestionType(
  {
    type: 'matrix',
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
    toQuestions: (element, answers, options) =>
      rowsOf(element, answers, options.locale).map((row) =>
        rowQuestion(element, row, { answers, options }),
      ),
  },
  summarizeQuestion,
);

/** The listed rows, then rows that were answered before they were deleted. */
function rowsOf(element: SurveyElement, answers: unknown[], locale: string): Choice[] {
  const rows = listItems(element.rows, locale);
  const known = new Set(rows.map((row) => String(row.value)));
  const answered = answers.flatMap((answer) => (isRecord(answer) ? Object.keys(answer) : []));
  const extra = [...new Set(answered)].filter((row) => !known.has(row)).sort();
  return [...rows, ...extra.map((row) => ({ value: row, text: row }))];
}

function rowQuestion(
  element: SurveyElement,
  row: Choice,
  given: { answers: unknown[]; options: EncodeOptions },
): Question {
  const key = String(row.value);
  const cells = given.answers.map((answer) => (isRecord(answer) ? answer[key] : undefined));
  const title = `${textIn(element.title, given.options.locale, element.name)}: ${row.text}`;
  const asChoice = { ...element, title, choices: element.columns };
  const question = cells.some(Array.isArray)
    ? multiQuestion(asChoice, cells, given.options)
    : singleQuestion(asChoice, cells, given.options);
  return { ...question, row: key };
}
