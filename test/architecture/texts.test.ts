// Texts that are asked for exist; texts that exist are asked for. (That both languages are complete
// is tested in app/i18n.)
import { describe, expect, test } from 'vitest';
import { en } from '~/i18n/locales/en';
import { isTest, read, sources } from './sources';

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : leaves(value, `${prefix}${key}.`),
  );
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keys = [...new Set(leaves(en as Tree).map(withoutPlural))];
const branches = new Set(keys.flatMap((key) => prefixesOf(key)));
const areas = Object.keys(en).join('|');

const files = sources.filter(
  (file) => /^(app|db)\//.test(file) && !file.startsWith('app/i18n/locales/') && !isTest(file),
);

/** `imports.status.${status}` becomes a pattern; a plain string becomes itself. */
const stringsIn = (text: string): string[] =>
  [...text.matchAll(/'([\w.-]+)'|"([\w.-]+)"|`([\w.${}()\s?:[\]'-]+)`/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );

function prefixesOf(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(0, -1).map((_, place) => parts.slice(0, place + 1).join('.'));
}

/** `${area}.${name}` would fit everything. */
const startsInArea = new RegExp(`^(${areas})\\.`);

function usedPatterns(): RegExp[] {
  const strings = new Set(files.flatMap((file) => stringsIn(read(file))));
  return [...strings]
    .filter((text) => startsInArea.test(text))
    .map((text) => text.replace(/\$\{[^}]*\}/g, '\0').replace(/[.*+?^()|[\]\\]/g, '\\$&'))
    .map((text) => new RegExp(`^${text.replaceAll('\0', '.+')}$`));
}

describe('texts', () => {
  test('every text that is asked for by name exists', () => {
    const asked = new RegExp(`\\bt\\(\\s*'((?:${areas})\\.[\\w.]+)'`, 'g');
    const missing = files.flatMap((file) =>
      [...read(file).matchAll(asked)]
        .map(([, key]) => key ?? '')
        .filter((key) => !keys.includes(key) && !branches.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('every text that exists is asked for somewhere', () => {
    const patterns = usedPatterns();
    const plain = new Set(files.flatMap((file) => stringsIn(read(file))));
    const unused = keys.filter(
      (key) =>
        !plain.has(key) &&
        !prefixesOf(key).some((prefix) => prefix.includes('.') && plain.has(prefix)) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
