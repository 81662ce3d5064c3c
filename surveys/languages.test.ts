import { expect, test } from 'vitest';
import { souk } from '#test/support/souk';
import { findTemplate } from './definitions';
import { directionOf, languagesOf } from './languages';

const asked = (title: unknown, more = {}) => ({
  elements: [{ type: 'text', name: 'a', title, ...more }],
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['our template', { ...findTemplate('find-the-a-segment')!.definition }, ['en', 'ru']],
  ['what says its language itself', souk, ['de', 'ar', 'he']],
  ['plain Russian', asked('Что изменилось у вас за последний год?'), ['ru']],
  ['plain English', asked('What is it that you do for the money we pay to you?'), ['en']],
  ['plain Hebrew', asked('מה השתנה?'), ['he']],
  ['plain Arabic', asked('ماذا تغير؟'), ['ar']],
  ['numbers alone', asked('2 + 2'), []],
  [
    'a region of a language',
    asked({ default: 'Where is it that you live?', 'pt-br': 'Onde?' }),
    ['en', 'pt-br'],
  ],
  [
    'answers that only look like texts',
    asked('Что нового у вас?', { defaultValue: { it: 'x' } }),
    ['ru'],
  ],
  [
    'one text of many in another language',
    {
      title: { default: 'So what', de: 'Na' },
      pages: [asked({ default: 'Who are you?' }), asked({ default: 'And you?' })],
    },
    ['en'],
  ],
])('%s is spoken in its languages', (_what, definition, languages) => {
  expect(languagesOf(definition)).toEqual(languages);
});

test('Arabic and Hebrew are written from right to left', () => {
  expect(['ar', 'he', 'fa-IR', 'ru', 'de'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
