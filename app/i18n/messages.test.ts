import { expect, it } from 'vitest';
import { locales } from './locale';
import { en } from './locales/en';
import { ru } from './locales/ru';

type Tree = { [key: string]: string | Tree };
const languages: Record<string, Tree> = { en, ru };
const forms: Record<string, string[]> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
};
const pluralForm = /_(zero|one|two|few|many|other)$/;

function texts(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : texts(value, `${prefix}${key}.`),
  );
}
const baseKeys = (code: string) =>
  new Set(texts(languages[code] ?? {}).map(([key]) => key.replace(pluralForm, '')));
const placeholders = (text: string) => [...text.matchAll(/{{\s*([\w.]+)/g)].map(([, name]) => name);

it.each(locales)('%s says everything the others say', (code) => {
  const mine = baseKeys(code);
  for (const other of locales) {
    expect([...baseKeys(other)].filter((key) => !mine.has(key))).toEqual([]);
  }
});

it.each(locales)('%s has every plural form its grammar needs', (code) => {
  const all = new Map(texts(languages[code] ?? {}));
  const counted = [...all.keys()].filter((key) => key.endsWith('_other'));
  const missing = counted.flatMap((key) =>
    (forms[code] ?? [])
      .map((form) => key.replace(/_other$/, `_${form}`))
      .filter((needed) => !all.has(needed)),
  );
  expect(missing).toEqual([]);
});

it('a text fills in the same values in every language', () => {
  const english = new Map(texts(en));
  const differing = texts(ru).filter(([key, text]) => {
    const other = english.get(key);
    if (other === undefined || pluralForm.test(key)) return false;
    return placeholders(text).sort().join() !== placeholders(other).sort().join();
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

it('grades are Latin letters, whatever the language', () => {
  // А, В and С look the same in Cyrillic; a search for "A-сегмент" would not find them.
  const cyrillic = /(?<!\p{L})[АВСХ](?=-|\d|[.,;:»)]|$)|(?<=grade |оценк[аиуой]+ )[АВСХ](?!\p{L})/u;
  expect(texts(ru).filter(([, text]) => cyrillic.test(text))).toEqual([]);
});

it.each(locales)('%s has no empty text', (code) => {
  const empty = texts(languages[code] ?? {}).filter(([, text]) => text.trim() === '');
  expect(empty.map(([key]) => key)).toEqual([]);
});
