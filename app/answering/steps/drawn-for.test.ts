import { surveyLocalization } from 'survey-core';
import { expect, test } from 'vitest';
import { wordsIn } from './drawn-for.server';

const buttonsIn = (spoken: string) => {
  const { next, back, finish, choose, addRow, removeRow } = wordsIn({ locale: 'en', spoken });
  return [next, back, finish, choose, addRow, removeRow];
};

test('buttons around questions in a language that is not ours are in that language', () => {
  expect(buttonsIn('de')).toEqual([
    ...['Weiter', 'Zurück', 'Abschließen', 'Bitte auswählen...'],
    ...['Zeile hinzufügen', 'Entfernen'],
  ]);
  expect(wordsIn({ locale: 'ru', spoken: 'de' }).otherWords).toBe(
    wordsIn({ locale: 'ru', spoken: 'ru' }).otherWords,
  );
});

test('no button is without words, whatever a survey speaks', () => {
  const languages = Object.keys(surveyLocalization.locales);
  expect(languages.length).toBeGreaterThan(40);
  for (const spoken of languages)
    expect([spoken, buttonsIn(spoken).every((words) => /\p{L}/u.test(words))]).toEqual([
      spoken,
      true,
    ]);
});

test('in ours they are as we word them', () => {
  expect(wordsIn({ locale: 'ru', spoken: 'ru' }).next).toBe('Дальше');
  expect(buttonsIn('en')[0]).toBe('Next');
});
