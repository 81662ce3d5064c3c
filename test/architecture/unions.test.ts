// A set of words written twice drifts apart: its one home is a list, or the type of a table's column.
import { expect, test } from 'vitest';
import { isTest, projectFiles, read } from './sources';

const files = projectFiles.filter(
  (file) =>
    /^(app|db|surveys)\/.*\.tsx?$/.test(file) && !isTest(file) && !file.includes('/locales/'),
);
const union = /(type \w+ =\s*\|?\s*)?'[\w-]+'(?:\s*\|\s*'[\w-]+')+/g;
const list = /\[\s*'[\w-]+'(?:,\s*'[\w-]+')+,?\s*\]( as const)?/g;
/** What is taken out of a type by name is no set of its own. */
const taking = /\b(?:Pick|Omit|Extract|Exclude)<[^<>]*>/g;
/** One value asked for one word after another: `kind === 'a' || kind === 'b'`. */
const asking = /([\w.?]+) (?:===|!==) '[\w-]+'(?:\s*(?:\|\||&&)\s*\1 (?:===|!==) '[\w-]+')+/g;
const comment = /^\s*(\*|\/\/).*$/gm;

interface Words {
  words: string[];
  place: string;
  /** Declared under a name: others take from it. */
  isHome: boolean;
}

const wordsOf = (found: string): string[] =>
  [...new Set([...found.matchAll(/'([\w-]+)'/g)].map(([, word]) => word!))].sort();

const unions = files.flatMap((file) => wordsIn(file, union, (at) => `${file}:${at}`));
/** A file may say a list twice: in what it tells about neighbouring things. */
const lists = files.flatMap((file) => wordsIn(file, list, () => `${file}: list`));

function wordsIn(file: string, form: RegExp, placeOf: (line: number) => string): Words[] {
  const text = read(file)
    .replace(comment, '')
    .replace(taking, (taken) => taken.replace(/'/g, '"'));
  return [...text.matchAll(form)].map((match) => ({
    words: wordsOf(match[0]),
    place: placeOf(text.slice(0, match.index).split('\n').length),
    isHome: match[1] !== undefined,
  }));
}

test('a set of words stands once, as a union or as a list', () => {
  const places = new Map<string, Set<string>>();
  for (const { words, place } of [...unions, ...lists].filter(({ words }) => words.length > 1)) {
    const key = words.join(' | ');
    places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  const repeated = [...places].filter(([, found]) => found.size > 1);
  expect(repeated.map(([words, found]) => `${words}: ${[...found].join(', ')}`)).toEqual([]);
});

test('what one value is asked for stands once: isBound(condition), takesNumber(inputType)', () => {
  const asked = files.flatMap((file) => wordsIn(file, asking, () => file));
  const twice = asked.filter((one) => asked.some((other) => isSame(one, other)));
  const listed = asked.filter(({ words }) =>
    [...unions, ...lists].some((home) => home.isHome && home.words.join() === words.join()),
  );
  const found = [...twice, ...listed].map(({ words, place }) => `${place}: ${words.join(' | ')}`);
  expect(found).toEqual([]);
});

const isSame = (one: Words, other: Words): boolean =>
  one !== other && one.words.join() === other.words.join();

test('some words of a named set are taken from it: Extract<Status, …>, Exclude<Status, …>', () => {
  const homes = [...unions, ...lists].filter(({ isHome, words }) => isHome && words.length > 2);
  const own = unions.flatMap(({ words, place }) =>
    homes
      .filter((home) => home.words.length > words.length)
      .filter((home) => words.every((word) => home.words.includes(word)))
      .map((home) => `${place}: ${words.join(' | ')} is part of ${home.place}`),
  );
  expect(own).toEqual([]);
});
