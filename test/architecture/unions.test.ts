// A union of words written twice drifts apart: the table's type, or the analysis', is its one home.
import { expect, test } from 'vitest';
import { isTest, projectFiles, read } from './sources';

const files = projectFiles.filter(
  (file) =>
    /^(app|db|surveys)\/.*\.tsx?$/.test(file) && !isTest(file) && !file.includes('/locales/'),
);
const union = /'\w+'(?:\s*\|\s*'\w+'){2,}/g;
/** Names of properties taken out of a type are no union of its own. */
const taking = /\b(?:Pick|Omit|Extract|Exclude)<[^<>]*>/g;

test('a union of three words or more stands once', () => {
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const [found] of read(file).replace(taking, '').matchAll(union)) {
      const words = [...found.matchAll(/'\w+'/g)].map(String).sort().join(' | ');
      places.set(words, [...(places.get(words) ?? []), file]);
    }
  const repeated = [...places].filter(([, found]) => found.length > 1);
  expect(repeated).toEqual([]);
});
