import { expect, test } from 'vitest';
import { ours, spokenOn, theirs } from './spoken-on';

test.each([
  ['ru', 'ru', 'ru', {}, {}],
  ['ru', 'en', 'ru', {}, { lang: 'en' }],
  ['en', null, 'en', {}, {}],
  ['en', 'ar', 'ar', { lang: 'en', dir: 'ltr' }, {}],
  ['ru', 'de', 'de', { lang: 'ru', dir: 'ltr' }, {}],
] as const)(
  'our words in %s around questions in %s: the page is in %s, and says where it is in another',
  (locale, questions, page, own, founders) => {
    const languages = { locale, questions };
    expect(spokenOn(languages)).toBe(page);
    expect(ours(languages)).toEqual(own);
    expect(theirs(languages)).toEqual(founders);
  },
);
