// How every type of question is read, figure for figure: columns, counts and guesses of the samples, and
// what becomes of every shape of answer. A change of reading changes this file and shows what it does;
// then `npm run test:unit -- surveys/same-readings -u` writes it anew. What is right is the business of
// the tests beside each part.
import { expect, test } from 'vitest';
import { listConditions } from './conditions';
import { encodeSurvey } from './encode';
import { findQuestionType, QUESTION_TYPES } from './question-types';
import { monthsIn } from './question-types/durations';
import { dayIn, minutesIn } from './question-types/moments';
import { numberIn } from './question-types/numeric';
import { readAnswer } from './read-answer';
import { summarizeQuestion } from './summary';
import { createSurveyModel } from './survey-model';

const options = { early: true, typeOf: findQuestionType };
const more = [
  { type: 'slider', name: 'span', title: 'Span', sliderType: 'range', min: 10, max: 20 },
  { type: 'checkbox', name: 'wrapped', valuePropertyName: 'car', choices: ['Ford', 'Audi'] },
  {
    type: 'radiogroup',
    name: 'own',
    choices: ['a'],
    showOtherItem: true,
    storeOthersAsComment: false,
  },
  {
    type: 'checkbox',
    name: 'few',
    choices: ['a', 'b', 'c'],
    showNoneItem: true,
    maxSelectedChoices: 2,
  },
  { type: 'radiogroup', name: 'words', choices: [{ value: 'x', showCommentArea: true }, 'y'] },
  { type: 'matrix', name: 'ticks', cellType: 'checkbox', columns: [1, 2], rows: ['r'] },
  {
    type: 'matrixdropdown',
    name: 'cells',
    choices: ['often', 'never'],
    columns: [{ name: 'use' }, { name: 'cost', cellType: 'text', inputType: 'number' }],
    rows: ['mail'],
  },
  {
    type: 'matrixdynamic',
    name: 'team',
    choices: ['yes'],
    columns: [{ name: 'role', choices: ['sales'] }, { name: 'in' }],
  },
  {
    type: 'paneldynamic',
    name: 'jobs',
    templateElements: [
      { type: 'matrix', name: 'm', columns: [1], rows: ['r'] },
      { type: 'text', name: 'n', inputType: 'number' },
    ],
  },
  { type: 'text', name: 'since', inputType: 'date' },
  { type: 'text', name: 'plain', valueName: '' },
  { type: 'text', name: 'hour', inputType: 'time' },
  { type: 'text', name: 'mask', maskType: 'numeric' },
];
const given: unknown[] = [
  'a',
  'b',
  'x',
  'often',
  'other',
  'none',
  'words of my own',
  '',
  ' ',
  '3',
  ' 7,5 ',
  '1 200',
  '2024-05-01',
  '31.12.2025',
  '14:30',
  0,
  1,
  3,
  15,
  101,
  -1,
  1.5,
  true,
  false,
  null,
  [],
  ['a'],
  ['a', 'b'],
  ['a', 'a'],
  ['none'],
  ['a', 'none'],
  [5, 'x'],
  ['x', 15],
  [15],
  ['x', 'y', 'z'],
  [12, 18],
  [18, 12],
  [1, 500],
  [{ car: 'Ford' }],
  [{ car: 'VW' }],
  [{}],
  {},
  { r: 1 },
  { r: [1, 2] },
  { r: 9 },
  { mail: { use: 'often', cost: 5 } },
  { mail: { use: 'daily' } },
  { value: 'x', comment: 'so' },
  { value: 'y', comment: 'so' },
  { value: 'x', comment: 5 },
  [{ role: 'sales', in: 'yes' }],
  [{ role: 'king' }],
  [{ m: { r: 1 }, n: '7,5' }],
  [{ n: 'x' }],
  [{ file: 'x' }],
  'x'.repeat(1_001),
];
const odd = [
  '5',
  ' 5 ',
  '1,5',
  '1.234,50',
  '1,234.50',
  '$ 1,234.5',
  '€€ 5',
  '5 евро',
  '1.234',
  '1.234.567',
  '12 €',
  '-3',
  '1e3',
  'five',
  '',
  '12.',
  '.5',
  '5-7',
  '1 200',
];
const lasting = [
  '2 года 3 месяца',
  '6 months',
  '1,5 года',
  'полгода.',
  'anderthalb Jahre',
  'около 2 лет',
  '3',
  'год и 2 месяца',
  'a year!',
  '2 weeks',
  '10 дней!!',
  'two years',
  '5 лет и кот',
];
const moments = [
  '2024-05-01',
  ' 2024-05 ',
  '2026-W01',
  '2026-W54',
  '31.12.2025',
  '31.02.2025',
  '5/1/2025',
  '25/12/2025',
  '2024-05-01T10:30',
  '2024-05-01T10:30:00Z',
  '14:30',
  '24:00',
  '9:05',
  '14:60',
];

test('every type of question is read as it always was', async () => {
  const elements = [...QUESTION_TYPES.map((type) => type.sample.element), ...more];
  const model = createSurveyModel(
    { elements: elements.map((one, at) => ({ ...one, name: `q${at}` })) },
    'en',
  );
  const readings = elements.map((element, at) => [
    `${element.type} ${element.name}`,
    ...given.map((value) => [short(value), readAnswer(model.getQuestionByName(`q${at}`), value)]),
  ]);
  const columns = QUESTION_TYPES.flatMap(
    ({ sample: { element, answers }, toQuestions, summarize }) =>
      ['en', 'ru'].map((locale) => ({
        columns: toQuestions(element, answers, { ...options, locale }),
        summaries: summarize(element, answers, { ...options, locale }),
      })),
  );
  const encoded = encodeSurvey(
    { elements: more },
    given.map((value) => Object.fromEntries(more.map(({ name }) => [name, value]))),
    { locale: 'ru' },
  );
  const figures = {
    columns,
    encoded,
    counted: encoded.map(summarizeQuestion),
    earlyOnly: encodeSurvey({ elements: more }, [], { locale: 'en', early: ['since', 'few'] }).map(
      ({ key, early }) => [key, early],
    ),
    guesses: listConditions({ elements }, 'ru'),
    readings,
    numbers: odd.map((text) => [text, numberIn(text), numberIn(text, true)]),
    months: lasting.map((text) => [text, monthsIn(text)]),
    moments: moments.map((text) => [text, dayIn(text), minutesIn(text)]),
  };
  await expect(`${lines(figures)}\n`).toMatchFileSnapshot('../test/fixtures/figures/surveys.json');
});

const short = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 60);

/** A line for each entry, so that a difference can be read. */
const lines = (figures: Record<string, unknown[]>): string =>
  `{\n${Object.entries(figures)
    .map(([name, list]) => `"${name}": [\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`)
    .join(',\n')}\n}`;
