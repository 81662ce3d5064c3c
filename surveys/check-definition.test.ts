import { describe, expect, it, test } from 'vitest';
import { checkDefinition, listMissingTexts } from './check-definition';
import { SURVEY_TEMPLATES } from './definitions';
import { listElements } from './element';
import { createSurveyModel } from './survey-model';

describe.each(SURVEY_TEMPLATES.map((one) => [one.key, one.definition] as const))(
  'the template %s',
  (_key, definition) => {
    const json = definition as Record<string, unknown>;
    it('can be published as it is, in both languages', () => {
      expect(checkDefinition(json)).toEqual([]);
      expect(listMissingTexts(json, ['en', 'ru'])).toEqual([]);
    });
    it('is understood by survey-core word for word', () => {
      expect(createSurveyModel(json, 'ru').jsonErrors ?? []).toEqual([]);
    });
    it('says of every question whether it can be asked at first contact', () => {
      expect(listElements(json).every((element) => typeof element.early === 'boolean')).toBe(true);
    });
  },
);

describe('a definition is not published', () => {
  const one = { type: 'text', name: 'why', title: 'Why?' };
  it.each([
    ['without a question', { title: 'T', pages: [{ elements: [] }] }, { problem: 'noQuestions' }],
    [
      'with one key twice',
      { title: 'T', elements: [one, one] },
      { problem: 'repeatedKey', key: 'why' },
    ],
    [
      'with a key that every object has',
      { title: 'T', elements: [{ ...one, name: 'constructor' }] },
      { problem: 'forbiddenKey', key: 'constructor' },
    ],
    [
      'with a type nobody reads',
      { title: 'T', elements: [{ type: 'hologram', name: 'f' }] },
      { problem: 'unreadType', key: 'f' },
    ],
    [
      'with a list of nothing',
      { title: 'T', elements: [{ type: 'checkbox', name: 'c', isRequired: true }] },
      { problem: 'noChoices', key: 'c' },
    ],
    [
      'with a choice for every number there is',
      { title: 'T', elements: [{ type: 'dropdown', name: 'd', choicesMin: 1, choicesMax: 1e9 }] },
      { problem: 'tooManyChoices', key: 'd' },
    ],
    [
      'with one choice twice',
      { title: 'T', elements: [{ type: 'dropdown', name: 'd', choices: [1, { value: 1 }] }] },
      { problem: 'repeatedChoice', key: 'd' },
    ],
  ])('%s', (_name, definition, problem) => {
    expect(checkDefinition(definition)).toEqual([problem]);
  });
});

it('texts that one language lacks are listed with their place', () => {
  const definition = {
    title: { default: 'Title', ru: 'Название' },
    elements: [
      {
        type: 'radiogroup',
        name: 'q',
        title: { ru: 'Что?' },
        choices: [{ value: 'a', text: { default: 'A' } }],
      },
    ],
  };
  expect(listMissingTexts(definition, ['en', 'ru'])).toEqual([
    { locale: 'en', key: 'q' },
    { locale: 'ru', key: 'q', value: 'a' },
  ]);
});

describe('a text is missing', () => {
  const missing = (title: unknown, more: object = {}) =>
    listMissingTexts({ title: 'T', elements: [{ type: 'text', name: 'q', title, ...more }] }, [
      ...['en', 'ru'],
    ]).map(({ locale, value }) => (value === undefined ? locale : `${locale} ${value}`));

  test.each([
    ['nowhere where it is plain: a name, a number', 'NPS', []],
    ['where nothing was written', undefined, ['en', 'ru']],
    ['where only spaces were', '  ', ['en', 'ru']],
    ['in the language that has none', { en: 'Why?' }, ['ru']],
    ['where one language has only spaces', { en: 'Why?', ru: ' ' }, ['ru']],
    ['not in English, where a default stands for it', { default: 'Why?', ru: 'Почему?' }, []],
    ['in Russian, for which a default does not stand', { default: 'Why?' }, ['ru']],
  ])('%s', (_, title, locales) => {
    expect(missing(title)).toEqual(locales);
  });

  test('of a survey, said without a question', () => {
    const elements = [{ type: 'text', name: 'q', title: 'Q' }];
    expect(listMissingTexts({ title: { ru: 'Опрос' }, elements }, ['en', 'ru'])).toEqual([
      { locale: 'en' },
    ]);
  });

  test.each(['choices', 'rows', 'columns', 'items', 'rateValues'])('among its %s', (list) => {
    const parts = [{ value: 1, text: { ru: 'Раз' } }, 'plain', { name: 'b', title: { en: 'B' } }];
    expect(missing('Q', { [list]: parts })).toEqual(['en 1', 'ru b']);
  });

  test('inside its cells and panels, under the name of the inner question', () => {
    const inner = { type: 'text', name: 'in', title: { en: 'In' } };
    const listed = {
      type: 'dropdown',
      name: 'pick',
      title: 'Pick',
      choices: [{ value: 'c', text: { en: 'C' } }],
    };
    const templateElements = [inner, listed, { type: 'text', name: 'bare' }];
    expect(missing('Q', { type: 'paneldynamic', templateElements })).toEqual(['ru in', 'ru c']);
  });
});

test('a list of nothing is no fault where nobody has to answer it', () => {
  const dropdown = { type: 'dropdown', name: 'd' };
  expect(checkDefinition({ elements: [dropdown] })).toEqual([]);
  expect(checkDefinition({ elements: [{ ...dropdown, requiredIf: '{a} = 1' }] })).toEqual([
    { problem: 'noChoices', key: 'd' },
  ]);
});

test('a fault inside a panel is said once, of the question the panel is', () => {
  const twice = { type: 'dropdown', choices: ['a', 'a'] };
  const templateElements = [
    { ...twice, name: 'one' },
    { ...twice, name: 'two' },
  ];
  const panel = { type: 'paneldynamic', name: 'p', templateElements };
  expect(checkDefinition({ elements: [panel] })).toEqual([{ problem: 'repeatedChoice', key: 'p' }]);
});

test('a run of a thousand numbers is still a list; whatever its ends, a longer one is not', () => {
  const run = (choicesMin: unknown, choicesMax: unknown, choicesStep?: unknown) =>
    checkDefinition({
      elements: [{ type: 'dropdown', name: 'd', choicesMin, choicesMax, choicesStep }],
    }).length;
  expect(run(1, 1_001)).toBe(0);
  expect(run(1, 1_002)).toBe(1);
  expect(run(1, 10_001, 10)).toBe(0);
  expect(run(0, 10, 0.001)).toBe(1);
  expect(run('0', '5000')).toBe(1);
});

test('beside a question SurveyJS knows, one it does not know is left out; alone it stops', () => {
  const hologram = { type: 'hologram', name: 'h' };
  expect(checkDefinition({ elements: [hologram, { type: 'text', name: 'q' }] })).toEqual([]);
  expect(checkDefinition({ elements: [hologram, { ...hologram, name: 'i' }] })).toEqual([
    { problem: 'unreadType', key: 'h' },
    { problem: 'unreadType', key: 'i' },
  ]);
});

test('a survey that only shows something can be published; one that shows nothing cannot', () => {
  expect(checkDefinition({ elements: [{ type: 'html', name: 'h' }] })).toEqual([]);
  expect(checkDefinition({})).toEqual([{ problem: 'noQuestions' }]);
});

test('a key is repeated wherever the second stands, and said once', () => {
  const one = { type: 'text', name: 'why' };
  const panel = { type: 'panel', name: 'p', elements: [one, one] };
  expect(checkDefinition({ pages: [{ elements: [one] }, { elements: [panel] }] })).toEqual([
    { problem: 'repeatedKey', key: 'why' },
  ]);
});

describe('what nobody could answer is not published where it must be answered', () => {
  const rows = ['a'];
  test.each([
    ['a choice of pictures without any', { type: 'imagepicker' }, 'noChoices'],
    ['a picture without places', { type: 'imagemap' }, 'noParts'],
    ['rows without choices', { type: 'matrix', rows }, 'noParts'],
    ['choices without rows', { type: 'matrix', columns: rows }, 'noParts'],
    ['a table without columns', { type: 'matrixdynamic' }, 'noParts'],
    ['a group without questions', { type: 'paneldynamic', templateElements: [] }, 'noParts'],
    ['several texts without one', { type: 'multipletext', items: [] }, 'noParts'],
    [
      'more ticks than choices',
      { type: 'checkbox', choices: ['a'], minSelectedChoices: 2 },
      'neverRight',
    ],
    [
      'a number between nothing',
      { type: 'text', inputType: 'number', min: 5, max: 1 },
      'neverRight',
    ],
  ])('%s', (_what, element, problem) => {
    const named = { name: 'q', ...element };
    const other = { type: 'text', name: 'other' };
    const refused = [{ problem, key: 'q' }];
    expect(checkDefinition({ elements: [{ ...named, isRequired: true }, other] })).toEqual(refused);
    const inside = {
      type: 'paneldynamic',
      name: 'p',
      templateElements: [{ ...named, isRequired: true }],
    };
    expect(checkDefinition({ elements: [inside] })).toEqual([{ problem, key: 'p' }]);
    if (problem !== 'neverRight') expect(checkDefinition({ elements: [named, other] })).toEqual([]);
  });

  test('unless something else brings more to choose', () => {
    const few = {
      type: 'checkbox',
      name: 'q',
      choices: ['a'],
      minSelectedChoices: 2,
      isRequired: true,
    };
    expect(checkDefinition({ elements: [{ ...few, showOtherItem: true }] })).toEqual([]);
    expect(checkDefinition({ elements: [{ ...few, choicesMax: 5 }] })).toEqual([]);
  });
});
