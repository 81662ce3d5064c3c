import { describe, expect, test } from 'vitest';
import { guessedType } from './guessed-type';

const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);
const words = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`);

describe('a type nobody told us about is read by what most people gave', () => {
  test.each([
    ['nothing at all', [undefined, null], ''],
    ['records in lists', [[{ a: 1 }], [{ a: 2 }], 'odd'], 'paneldynamic'],
    ['lists', [['a'], ['b'], 'odd'], 'checkbox'],
    ['records', [{ a: 1 }, { b: 2 }, 'odd'], 'matrix'],
    ['yes and no', [true, false, 'odd'], 'boolean'],
    ['no two of a kind', [['a'], { a: 1 }, true, 'odd'], ''],
    ['half of each', ['a', ['b']], ''],
    ['numbers, though they repeat', times(8, 7), 'text'],
    ['words that hardly repeat', ['a', 'a', 'b', 'c', 'd'], 'text'],
    ['a word that repeats', times(4, 'a'), 'dropdown'],
    ['few words, each given four times', [...times(4, 'a'), ...times(4, 'b')], 'dropdown'],
    ['words given three times each', [...times(3, 'a'), ...times(3, 'b')], 'text'],
    ['thirty words, often', times(4, words(30)).flat(), 'dropdown'],
    ['more words than anybody offers', times(8, words(31)).flat(), 'text'],
  ])('%s', (_, answers, type) => {
    expect(guessedType(answers)).toBe(type);
  });

  test('those who gave nothing have no say', () => {
    expect(guessedType([...times(20, undefined), ...times(4, 'a')])).toBe('dropdown');
  });
});
