import { expect, test } from 'vitest';
import type { Question } from '../input';
import { answeredShares } from './answers';

const asked = (key: string, values: (string | null)[]): Question => ({
  kind: 'single',
  key,
  title: key,
  early: true,
  choices: [],
  values,
});

test('a share counts the questions most people were shown, not a rare branch', () => {
  const respondents = ['a', 'b', 'c', 'd'];
  const questions = [
    asked('everybody', ['x', 'x', 'x', null]),
    asked('half', ['x', null, 'x', null]),
    // Shown to one in four: who was never asked did not skip it.
    asked('branch', ['x', null, null, null]),
  ];
  expect(answeredShares({ respondents, questions })).toEqual([1, 0.5, 1, 0]);
});

test('three in ten are shown often enough to count', () => {
  const respondents = Array.from({ length: 10 }, (_, i) => `${i}`);
  const some = respondents.map((_, i) => (i < 3 ? 'x' : null));
  const shares = answeredShares({ respondents, questions: [asked('some', some)] });
  expect(shares).toEqual(respondents.map((_, i) => (i < 3 ? 1 : 0)));
});

test('where nothing was asked of many, nobody answered anything', () => {
  expect(answeredShares({ respondents: ['a'], questions: [] })).toEqual([0]);
});
