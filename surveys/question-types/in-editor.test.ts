import { expect, test } from 'vitest';
import { QUESTION_TYPES } from '.';
import { ADDABLE, typeInWords } from './in-editor';

test('the editor offers the types that say so, each with its variants, and no others', () => {
  const wanted = QUESTION_TYPES.filter(({ isAddable }) => isAddable);
  expect([...new Set(ADDABLE.map(({ type }) => type))]).toEqual(wanted.map(({ type }) => type));
  const variants = wanted.reduce((sum, { variants = [] }) => sum + 1 + variants.length, 0);
  expect(ADDABLE).toHaveLength(variants);
  expect(variants).toBeLessThan(QUESTION_TYPES.length * 2);
});

test('what is added is its type with the settings of the variant, under the words of it', () => {
  for (const { type, settings, words, name } of ADDABLE) {
    expect(typeInWords({ type, name: 'q', ...settings }, 'ru')).toBe(words.ru);
    if (Object.keys(settings).length === 0) expect(name).toBe(type);
  }
});

test('one begins with choices exactly where its type needs some', () => {
  for (const { type, needsChoices } of ADDABLE)
    expect(needsChoices).toBe(
      QUESTION_TYPES.find((one) => one.type === type)?.needsChoices === true,
    );
});

test('a type nobody knows is called what the definition calls it', () => {
  expect(typeInWords({ type: 'hologram', name: 'h' }, 'en')).toBe('hologram');
});
