import { expect, test } from 'vitest';
import { checkAnswers } from '#test/support/check-answers';
import { buildAnsweringModel } from './answering-model';

const text = (name: string, more = {}) => ({ type: 'text', name, ...more });
const judgeOf = (...elements: object[]) =>
  buildAnsweringModel({ elements }, { locale: 'en', paging: 'questionPerPage' });
const file = { name: 'a.zip', type: 'application/zip', content: '#a.zip' };

const cases: [
  rule: string,
  elements: object[],
  given: Record<string, unknown>,
  stored: Record<string, unknown>,
][] = [
  [
    'cells take a type that is written below their columns',
    [
      {
        type: 'matrixdropdown',
        name: 'm',
        columns: [{ name: 'c' }],
        choices: [1],
        rows: ['r'],
        cellType: 'text',
      },
    ],
    { m: { r: { c: 'words' } } },
    { m: { r: { c: 'words' } } },
  ],
  [
    'what is kept of a masked text is not typed through the mask again',
    [
      text('code', { maskType: 'pattern', maskSettings: { pattern: '99-99' } }),
      text('day', { maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } }),
    ],
    { code: '1234', day: '2026-05-11' },
    { code: '1234', day: '2026-05-11' },
  ],
  [
    'what is typed through a mask is kept without it',
    [
      text('code', { maskType: 'pattern', maskSettings: { pattern: '99-99' } }),
      text('day', { maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } }),
    ],
    { code: '12-34', day: '11.05.2026' },
    { code: '1234', day: '2026-05-11' },
  ],
  [
    'a mask without a pattern lets every text through',
    [text('a', { maskType: 'datetime' }), text('b', { maskType: 'pattern' })],
    { a: 'words', b: 'more' },
    { a: 'words', b: 'more' },
  ],
  [
    'a picture’s area without a text of its own is one for the next person, too',
    [
      { type: 'imagemap', name: 'm', areas: [{ value: 'north' }, { value: 'south' }] },
      text('a', { defaultValue: 'x' }),
    ],
    { m: ['north'] },
    { m: ['north'], a: 'x' },
  ],
  [
    'a question that another answer unlocks is answered',
    [
      { type: 'radiogroup', name: 'a', choices: ['yes', 'no'] },
      text('b', { isRequired: true, enableIf: "{a}='yes'" }),
    ],
    { a: 'yes', b: 'words' },
    { a: 'yes', b: 'words' },
  ],
  [
    'a question nothing unlocks takes no answer',
    [text('a', { readOnly: true, defaultValue: 'mine' })],
    { a: 'forged' },
    { a: 'mine' },
  ],
  [
    'rows that were taken away stay away',
    [
      {
        type: 'matrixdynamic',
        name: 'm',
        rowCount: 3,
        columns: [{ name: 'c', cellType: 'text', defaultValue: 'abc' }],
      },
    ],
    { m: [{ c: 'words' }] },
    { m: [{ c: 'words' }] },
  ],
  [
    'a cell that was emptied does not get its default back',
    [
      {
        type: 'matrixdynamic',
        name: 'm',
        columns: [
          { name: 'a', cellType: 'text' },
          { name: 'b', cellType: 'text' },
        ],
        defaultValue: [{ a: 'x', b: 'y' }],
      },
    ],
    { m: [{ a: 'x' }] },
    { m: [{ a: 'x' }] },
  ],
  ['a number in a text stays a number', [text('a', { defaultValue: 2 })], { a: 2 }, { a: 2 }],
  [
    'a panel may be added beside the choices that share its list',
    [
      { type: 'checkbox', name: 'cars', valuePropertyName: 'car', choices: ['Ford', 'Audi'] },
      {
        type: 'paneldynamic',
        name: 'more',
        valueName: 'cars',
        templateElements: [{ type: 'rating', name: 'rate' }],
      },
    ],
    { cars: [{ rate: 1 }, { car: 'Audi', rate: 4 }] },
    { cars: [{ rate: 1 }, { car: 'Audi', rate: 4 }] },
  ],
  [
    'words in the place of "other" are kept where a comment stands below',
    [
      {
        type: 'radiogroup',
        name: 'a',
        choices: ['x'],
        showOtherItem: true,
        showCommentArea: true,
      },
    ],
    { a: 'My own' },
    { a: 'My own' },
  ],
  [
    'what every new row begins with is kept, even without a column',
    [
      {
        type: 'matrixdynamic',
        name: 'm',
        columns: [{ name: 'c', cellType: 'text' }],
        defaultRowValue: { id: '2', c: 'x' },
      },
    ],
    { m: [{ id: '2', c: 'words' }] },
    { m: [{ id: '2', c: 'words' }] },
  ],
  [
    'a default is right as the founder wrote it',
    [{ type: 'file', name: 'f', defaultValue: [file] }],
    { f: [file] },
    { f: [file] },
  ],
  [
    'an order of choices that come from another question is kept',
    [
      { type: 'checkbox', name: 'a', choices: ['x', 'y', 'z'] },
      {
        type: 'ranking',
        name: 'b',
        choicesFromQuestion: 'a',
        choicesFromQuestionMode: 'selected',
      },
    ],
    { a: ['z', 'x'], b: ['z', 'x'] },
    { a: ['z', 'x'], b: ['z', 'x'] },
  ],
  [
    'totals are counted where nobody touched a row',
    [
      {
        type: 'matrixdropdown',
        name: 'm',
        columns: [{ name: 'c', cellType: 'text', totalType: 'count' }],
        rows: ['r'],
      },
    ],
    { 'm-total': { c: 7 } },
    { 'm-total': { c: 0 } },
  ],
  [
    'totals are counted of what was given',
    [
      {
        type: 'matrixdropdown',
        name: 'm',
        columns: [{ name: 'c', cellType: 'text', inputType: 'number', totalType: 'sum' }],
        rows: ['r', 's'],
      },
    ],
    { m: { r: { c: 5 }, s: { c: 2 } }, 'm-total': { c: 99 } },
    { m: { r: { c: 5 }, s: { c: 2 } }, 'm-total': { c: 7 } },
  ],
];

test.each(cases)('%s, for the first and for the next person', (_rule, elements, given, stored) => {
  const judge = judgeOf(...elements);
  expect(checkAnswers(judge, given)).toEqual({ ok: true, answers: stored });
  expect(checkAnswers(judge, given)).toEqual({ ok: true, answers: stored });
});

test('half a text typed through a mask does not stand in the next person’s way', () => {
  const judge = judgeOf(text('a', { maskType: 'pattern', maskSettings: { pattern: '99-99' } }));
  expect(checkAnswers(judge, { a: '1' })).toMatchObject({ ok: false });
  expect(checkAnswers(judge, {})).toEqual({ ok: true, answers: {} });
});

test('a single choice is in its place for everybody alike', () => {
  const judge = judgeOf({ type: 'ranking', name: 'a', choices: ['x'] }, text('b'));
  const answers = [checkAnswers(judge, { a: ['x'] }), checkAnswers(judge, { a: ['x'] })];
  expect(answers[0]).toEqual(answers[1]);
});
