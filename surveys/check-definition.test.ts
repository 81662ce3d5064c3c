import { describe, expect, it } from 'vitest';
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
