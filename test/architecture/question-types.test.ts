// What a question type means is said in its own file. A list of types elsewhere would have to be found and
// lengthened with every new one.
import { expect, test } from 'vitest';
import { QUESTION_TYPES } from '#surveys/question-types';
import { isTest, projectFiles, read } from './sources';

const types = QUESTION_TYPES.map(({ type }) => type);
/** Words that mean something else as often: told apart by what they are compared with. */
const ORDINARY = 'text comment file checkbox boolean rating ranking matrix slider expression'.split(
  ' ',
);

/** Files that may, and why. */
const MAY: Record<string, string> = {
  'app/answering/steps/choice-controls.tsx':
    'A scale stands in a row, and "none" is alone only among ticks: two looks, no list.',
};

const files = projectFiles.filter(
  (file) =>
    /^(app|surveys)\/.*\.tsx?$/.test(file) &&
    !isTest(file) &&
    !/^surveys\/question-types\/|\/locales\//.test(file),
);

/** Strings, words within them, and keys of objects. */
function wordsIn(text: string): string[] {
  const strings = [...text.matchAll(/(['"`])(.*?)\1/g)].flatMap(([, , inside = '']) =>
    inside.split(/[\s|,]+/),
  );
  const keys = [...text.matchAll(/^\s*(\w+):/gm)].map(([, key = '']) => key);
  return [...new Set([...strings, ...keys])].filter((word) => types.includes(word));
}

const comparedIn = (text: string): string[] =>
  [...text.matchAll(/(?:getType\(\)|\btype) [!=]== '(\w+)'/g)].map(([, word = '']) => word);

function keepsList(file: string): boolean {
  const text = read(file);
  const words = wordsIn(text);
  const compared = comparedIn(text);
  const meant = words.filter((word) => !ORDINARY.includes(word) || compared.includes(word));
  return meant.length > 1 || words.length > 3;
}

test('no file but those of the types keeps a list of types', () => {
  const found = files.filter(keepsList);
  expect(found).toEqual(Object.keys(MAY));
});

test('each type is described in the file of its name, and every such file stands in the index', () => {
  const described = projectFiles
    .filter((file) => /^surveys\/question-types\/[\w-]+\.ts$/.test(file))
    .filter((file) => /= defineQuestionType\(/.test(read(file)));
  const places = types.map((type) => `surveys/question-types/${type}.ts`);
  expect([...places].sort()).toEqual([...described].sort());
  for (const type of types)
    expect(read(`surveys/question-types/${type}.ts`)).toContain(`type: '${type}'`);
});
