import { expect, test } from 'vitest';
import { PAGINGS, type Paging } from '../paging';
import { buildAnsweringModel } from './answering-model';
import { onClockOf } from './respondents-clock';
import { runThrough } from './run-through';

const run = (
  definition: object,
  given: Record<string, unknown>,
  paging: Paging = 'questionPerPage',
) =>
  runThrough(
    buildAnsweringModel(definition as Record<string, unknown>, { locale: 'en', paging }),
    given,
  );
const stored = (...asked: Parameters<typeof run>) => {
  const ended = run(...asked);
  return ended.state === 'finished' ? ended.stored : ended.wrong.map(({ name }) => name);
};
const radio = (name: string, choices: unknown[], more = {}) => ({
  type: 'radiogroup',
  name,
  choices,
  ...more,
});
const text = (name: string, more = {}) => ({ type: 'text', name, ...more });

/** On a single page everything is seen, so nothing is left early. */
const ofSteps = ['what a skip jumps over need not be answered', 'a complete trigger ends early'];

const cases: [
  rule: string,
  definition: object,
  given: Record<string, unknown>,
  expected: unknown,
][] = [
  [
    'a calculated value is worked out, a forged one anew',
    {
      calculatedValues: [{ name: 'score', expression: '{a}*10', includeIntoResult: true }],
      elements: [text('a', { inputType: 'number' })],
    },
    { a: 4, score: 999 },
    { a: 4, score: 40 },
  ],
  [
    'a default is stored as it stands in the field',
    { elements: [text('a', { defaultValue: 'hello' }), text('b')] },
    {},
    { a: 'hello' },
  ],
  [
    'a default that was cleared is not',
    { elements: [text('a', { defaultValue: 'hello' }), text('b')] },
    { a: '' },
    {},
  ],
  [
    'an expression is no answer and no place to begin',
    {
      elements: [
        text('a'),
        text('b', { isRequired: true }),
        { type: 'expression', name: 'e', expression: '1+1' },
      ],
    },
    { e: 7 },
    ['b'],
  ],
  [
    'an expression may hold a list',
    {
      elements: [
        { type: 'checkbox', name: 'a', choices: ['x', 'y'] },
        { type: 'expression', name: 'e', expression: '{a}' },
      ],
    },
    { a: ['x'] },
    { a: ['x'], e: ['x'] },
  ],
  [
    'a question brought back by a later answer is asked',
    {
      elements: [
        text('a'),
        text('why', { isRequired: true, visibleIf: "{c}='y'" }),
        radio('c', ['x', 'y']),
      ],
    },
    { a: '1', c: 'y' },
    ['why'],
  ],
  [
    'and taken where it was answered',
    {
      elements: [
        text('a'),
        text('why', { isRequired: true, visibleIf: "{c}='y'" }),
        radio('c', ['x', 'y']),
      ],
    },
    { a: '1', c: 'y', why: 'so' },
    { a: '1', c: 'y', why: 'so' },
  ],
  [
    'what a hidden question was asked is not taken',
    { elements: [radio('c', ['x', 'y']), text('why', { visibleIf: "{c}='y'" })] },
    { c: 'x', why: 'so' },
    { c: 'x' },
  ],
  [
    'what a skip jumps over need not be answered',
    {
      triggers: [{ type: 'skip', expression: "{a}='no'", gotoName: 'c' }],
      pages: [
        { elements: [radio('a', ['yes', 'no'])] },
        { elements: [text('b', { isRequired: true })] },
        { elements: [text('c')] },
      ],
    },
    { a: 'no', c: '1' },
    { a: 'no', c: '1' },
  ],
  [
    'without the skip it must',
    {
      triggers: [{ type: 'skip', expression: "{a}='no'", gotoName: 'c' }],
      pages: [
        { elements: [radio('a', ['yes', 'no'])] },
        { elements: [text('b', { isRequired: true })] },
        { elements: [text('c')] },
      ],
    },
    { a: 'yes', c: '1' },
    ['b'],
  ],
  [
    'a trigger may set a name nobody asks',
    {
      triggers: [
        { type: 'setvalue', expression: "{a}='yes'", setToName: 'segment', setValue: 'A' },
      ],
      elements: [radio('a', ['yes', 'no'])],
    },
    { a: 'yes', segment: 'Z' },
    { a: 'yes', segment: 'A' },
  ],
  [
    'a complete trigger ends early',
    {
      triggers: [{ type: 'complete', expression: "{a}='no'" }],
      pages: [
        { elements: [radio('a', ['yes', 'no'])] },
        { elements: [text('b', { isRequired: true })] },
      ],
    },
    { a: 'no' },
    { a: 'no' },
  ],
  [
    'a copied value follows its source',
    {
      triggers: [{ type: 'copyvalue', expression: '{a} notempty', fromName: 'a', setToName: 'b' }],
      elements: [text('a'), text('b')],
    },
    { a: 'x' },
    { a: 'x', b: 'x' },
  ],
  [
    'a setValueExpression follows what it names',
    {
      elements: [
        text('a', { inputType: 'number' }),
        text('b', { inputType: 'number', setValueExpression: '{a}+1' }),
      ],
    },
    { a: 2 },
    { a: 2, b: 3 },
  ],
  [
    'a list over two questions stays one value',
    {
      elements: [
        { type: 'checkbox', name: 'cars', valuePropertyName: 'car', choices: ['Ford', 'Audi'] },
        {
          type: 'paneldynamic',
          name: 'info',
          valueName: 'cars',
          templateElements: [{ type: 'rating', name: 'rate' }],
        },
      ],
    },
    { cars: [{ car: 'Ford', rate: 4 }] },
    { cars: [{ car: 'Ford', rate: 4 }] },
  ],
  [
    'cells take the type of their matrix',
    {
      elements: [
        {
          type: 'matrixdropdown',
          name: 'm',
          cellType: 'text',
          columns: [{ name: 'c' }],
          rows: ['r'],
        },
      ],
    },
    { m: { r: { c: 'words' } } },
    { m: { r: { c: 'words' } } },
  ],
  [
    'words beside a choice stay with it',
    { elements: [radio('a', [{ value: 'x', showCommentArea: true }, 'y'])] },
    { a: { value: 'x', comment: 'because' } },
    { a: { value: 'x', comment: 'because' } },
  ],
  [
    'a masked number is stored as a number',
    { elements: [text('a', { maskType: 'numeric' })] },
    { a: '1234.5' },
    { a: 1234.5 },
  ],
  [
    'a validator of the question decides',
    { elements: [text('a', { validators: [{ type: 'numeric', minValue: 5 }] })] },
    { a: '3' },
    ['a'],
  ],
  [
    'a warning does not hold anybody up',
    {
      elements: [
        text('a', { validators: [{ type: 'numeric', minValue: 5, notificationType: 'warning' }] }),
      ],
    },
    { a: '3' },
    { a: '3' },
  ],
  [
    'choices that are not offered are not taken',
    { elements: [radio('a', ['x', 'y'])] },
    { a: 'forged' },
    {},
  ],
  [
    'a start page is passed, its answers taken',
    {
      firstPageIsStartPage: true,
      pages: [{ elements: [text('name')] }, { elements: [text('a')] }],
    },
    { name: 'Eva', a: '1' },
    { name: 'Eva', a: '1' },
  ],
];

test.each(cases)('%s', (rule, definition, given, expected) => {
  const inSteps = PAGINGS.filter((paging) => paging !== 'singlePage');
  for (const paging of ofSteps.includes(rule) ? inSteps : PAGINGS)
    expect(stored(definition, given, paging)).toEqual(expected);
});

test.each(ofSteps)('on one page %s does not hold: it asks what everybody sees', (rule) => {
  const [, definition, given] = cases.find(([one]) => one === rule)!;
  expect(stored(definition, given, 'singlePage')).toEqual(['b']);
});

test('"today" is the respondent’s day', () => {
  const definition = {
    elements: [text('d', { inputType: 'date', maxValueExpression: 'today()' })],
  };
  const inAuckland = new Date(Date.now() + 13 * 3_600_000).toISOString().slice(0, 10);
  const inHawaii = new Date(Date.now() - 10 * 3_600_000).toISOString().slice(0, 10);
  expect(onClockOf(-780, () => stored(definition, { d: inAuckland }))).toEqual({ d: inAuckland });
  expect(onClockOf(600, () => stored(definition, { d: inHawaii }))).toEqual({ d: inHawaii });
  const tomorrow = new Date(Date.now() + 14 * 3_600_000 + 86_400_000).toISOString().slice(0, 10);
  expect(onClockOf(-780, () => stored(definition, { d: tomorrow }))).toEqual(['d']);
});

test('nothing asks a stranger’s address', () => {
  const before = globalThis.fetch;
  const asked: unknown[] = [];
  globalThis.fetch = (async (address: unknown) => asked.push(address)) as never;
  stored(
    {
      surveyPostId: 'x',
      elements: [
        { type: 'dropdown', name: 'd', choicesByUrl: { url: 'http://stranger.example/' } },
      ],
    },
    {},
  );
  globalThis.fetch = before;
  expect(asked).toEqual([]);
});
