import { describe, expect, test } from 'vitest';
import { dataKey, listElements, partOf, textIn } from './element';

const asked = (name: string) => ({ type: 'text', name });
const namesIn = (definition: unknown) => listElements(definition).map(({ name }) => name);

describe('questions are found wherever SurveyJS lets them lie', () => {
  test.each([
    ['on pages', { pages: [{ elements: [asked('a')] }, { elements: [asked('b')] }] }],
    ['under the old name of elements', { pages: [{ questions: [asked('a'), asked('b')] }] }],
    ['without pages', { elements: [asked('a'), asked('b')] }],
    ['in panels', { elements: [{ type: 'panel', elements: [asked('a'), asked('b')] }] }],
    [
      'in panels of panels',
      {
        elements: [
          { type: 'panel', elements: [{ type: 'panel', elements: [asked('a')] }, asked('b')] },
        ],
      },
    ],
  ])('%s', (_, definition) => {
    expect(namesIn(definition)).toEqual(['a', 'b']);
  });

  test('a panel of nothing asks nothing, nor is it asked itself', () => {
    expect(namesIn({ elements: [{ type: 'panel', name: 'p' }, asked('a')] })).toEqual(['a']);
  });

  test.each([
    ['a text that is shown', { type: 'html', name: 'h' }],
    ['a question without a name', { type: 'text' }],
    ['a name without a question', { name: 'n' }],
    ['a group SurveyJS does not know', { elements: [asked('b')] }],
    ['what is no element', 'words'],
    ['nothing', null],
  ])('%s is not asked', (_, odd) => {
    expect(namesIn({ elements: [odd, asked('a')] })).toEqual(['a']);
  });

  test('of a repeated name the first is asked', () => {
    const elements = [
      { ...asked('a'), title: 'First' },
      { ...asked('a'), title: 'Second' },
    ];
    expect(listElements({ elements })).toEqual([elements[0]]);
  });

  test.each([null, 'words', 7, [], { pages: 'none' }, { elements: { a: asked('a') } }])(
    'in %j there are none',
    (definition) => expect(namesIn(definition)).toEqual([]),
  );
});

describe('a text', () => {
  const both = { default: 'Why?', ru: 'Почему?' };
  test.each([
    ['speaks the language of its reader', both, 'ru', 'Почему?'],
    ['speaks a country’s form of it', both, 'ru-BY', 'Почему?'],
    ['speaks its own where the reader’s is missing', both, 'de', 'Why?'],
    ['speaks any where its own is missing', { fr: 'Pourquoi ?' }, 'en', 'Pourquoi ?'],
    ['is plain in every language', 'Why?', 'ru', 'Why?'],
    ['that is empty is none', '', 'en', 'name'],
    ['that is empty in the reader’s language is none', { en: '' }, 'en', 'name'],
    ['that is no text is none', { en: 7 }, 'en', 'name'],
    ['of no languages is none', {}, 'en', 'name'],
    ['that is missing is none', undefined, 'en', 'name'],
    ['is not what every object inherits', {}, 'constructor', 'name'],
  ])('%s', (_, text, locale, said) => {
    expect(textIn(text, locale, 'name')).toBe(said);
  });
});

test('an answer stands under the name of its value, where a question has one', () => {
  expect(dataKey({ ...asked('a'), valueName: 'shared' })).toBe('shared');
  expect(dataKey({ ...asked('a'), valueName: '' })).toBe('a');
  expect(dataKey(asked('a'))).toBe('a');
});

test('a part is what stands there, never what every object has', () => {
  expect(partOf({ a: 1 }, 'a')).toBe(1);
  for (const odd of [{}, [], null, 'a']) expect(partOf(odd, 'toString')).toBeUndefined();
});
