import { expect, test } from 'vitest';
import { editDefinition } from '~/domain/surveys/edit-definition';
import { listMissingTexts } from './check-definition';
import { languageOf } from './language-of';
import { PART_LISTS, partsOf } from './parts';

const asked = (list: string) => ({
  type: 'rating',
  name: 'q',
  title: 'Q',
  [list]: [{ value: 1, text: { default: 'Why would you ask for it', ru: 'Раз' } }, 'two'],
});

test.each(PART_LISTS)('a text among its %s is found, missed, reworded and heard', (list) => {
  const definition = { title: 'T', elements: [asked(list)] };
  expect(partsOf(asked(list)).map(({ value }) => value)).toEqual(['1', 'two']);
  expect(listMissingTexts(definition, ['en', 'de'])).toEqual([
    { locale: 'de', key: 'q', value: '1' },
  ]);
  const words = 'und ist das nicht für mich wie auch';
  const spoken = { elements: [{ ...asked(list), [list]: [{ value: 1, text: words }] }] };
  expect(languageOf(spoken, [])).toBe('de');
  const edited = editDefinition(definition, {
    ...{ kind: 'reword', key: 'q', isRequired: false, early: false },
    title: { en: 'Q', ru: '' },
    description: { en: '', ru: '' },
    parts: [{ value: 'two', text: { en: 'Two', ru: 'Два' } }],
  });
  expect(JSON.stringify(edited)).toContain('Два');
});

test('answers kept under another name than the question’s are heard, too', () => {
  const definition = { elements: [{ type: 'comment', name: 'q', valueName: 'stored' }] };
  const stored = 'ich bin nicht sicher ob das für mich ist und wie es auch geht';
  expect(languageOf(definition, [{ stored }])).toBe('de');
});
