import { describe, expect, test } from 'vitest';
import { languageIn, languageOf } from './language-of';

const german = 'ich bin nicht sicher ob das für mich ist und wie es auch geht';
const spanish = 'no sé cómo se hace pero me gusta mucho la idea y por eso estoy en el curso';
const english = 'it was not what we have seen and how you do it is for my own work';
const russian = 'не знаю, но мне нравится';

describe('words are of the language whose small words they use', () => {
  test.each([
    ['en', english],
    ['de', german],
    ['es', spanish],
    ['ru', russian],
  ])('%s', (language, text) => {
    expect(languageIn([text])).toBe(language);
    expect(languageIn(text.toUpperCase().split(' '))).toBe(language);
  });

  test('letters of its own tell a language, too', () => {
    expect(languageIn(['größere Bücher, schöne Häuser, süße Äpfel, fünf'])).toBe('de');
    expect(languageIn(['mañana, niño, canción, árbol, corazón, página'])).toBe('es');
  });

  test('too little, or as much of one as of another, tells nothing', () => {
    expect(languageIn([])).toBeNull();
    expect(languageIn(['the and of to'])).toBeNull();
    expect(languageIn(['the and of to is', 'der das und ist nicht'])).toBeNull();
  });

  test('a word of Russian among many others does not make them Russian', () => {
    expect(languageIn([`${english} Пермь Тверь Казань`])).toBe('en');
  });
});

describe('a survey is spoken in', () => {
  const asked = { type: 'comment', name: 'q', title: { default: english, de: german } };
  const definition = { locale: 'es-MX', elements: [asked] };

  test('the language people answer in, whatever it says of itself', () => {
    expect(languageOf(definition, [{ q: german }])).toBe('de');
    expect(languageOf(definition, [{ 'other-Comment': german }])).toBe('de');
  });

  test('else its own, as it says', () => {
    expect(languageOf(definition, [{ q: 7 }, { other: german }])).toBe('es');
    expect(languageOf({ ...definition, locale: 'RU' }, [])).toBe('ru');
  });

  test('else that of its default texts, first of all', () => {
    expect(languageOf({ ...definition, locale: 'xx' }, [])).toBe('en');
    expect(languageOf({ elements: [{ ...asked, title: german }] }, [])).toBe('de');
    expect(languageOf({ elements: [{ ...asked, title: { de: german } }] }, [])).toBe('de');
  });

  test('else English', () => {
    for (const odd of [null, {}, { locale: 7 }, { elements: [{ ...asked, title: { en: 7 } }] }])
      expect(languageOf(odd, [])).toBe('en');
  });
});
