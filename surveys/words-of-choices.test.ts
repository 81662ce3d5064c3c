import { expect, test } from 'vitest';
import { withoutWords, wordsOf } from './words-of-choices';

const said = { value: 'b', comment: 'so it is' };

test.each([
  ['a choice', 'a', 'a', null],
  ['a choice with words', said, 'b', 'so it is'],
  ['a choice that asked for words and got none', { value: 'b' }, 'b', null],
  ['words of spaces', { value: 'b', comment: '  ' }, 'b', null],
  ['words that are none', { value: 'b', comment: 7 }, 'b', null],
  [
    'several, some with words',
    ['a', said, { value: 'c', comment: 'too' }],
    ['a', 'b', 'c'],
    'so it is\ntoo',
  ],
  ['a record of something else', { value: 'b', more: 1 }, { value: 'b', more: 1 }, null],
  ['a record without a choice', { comment: 'so' }, { comment: 'so' }, null],
  ['nothing', null, null, null],
])('%s', (_, answer, choice, words) => {
  expect(withoutWords(answer)).toEqual(choice);
  expect(wordsOf(answer)).toBe(words);
});
