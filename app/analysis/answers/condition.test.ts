import { expect, test } from 'vitest';
import type { Condition, Question } from '../input';
import { holds, holdsFor, labelCondition } from './condition';

const every: Condition[] = [
  { question: 'q', op: 'in', value: ['a'] },
  { question: 'q', op: 'not_in', value: ['a'] },
  { question: 'q', op: 'includes', value: 'a' },
  { question: 'q', op: 'gte', value: 1 },
  { question: 'q', op: 'lte', value: 1 },
  { question: 'q', op: 'rank_top', value: 'a', k: 1 },
  { question: 'q', op: 'cell_in', row: 'r', value: ['a'] },
  { question: 'q', op: 'text_any', value: ['a'] },
  { question: 'q', op: 'answered' },
];

test('a missing answer makes every condition false, also "not in"', () => {
  for (const condition of every) {
    expect(holds(condition, null)).toBe(false);
    expect(holds(condition, undefined)).toBe(false);
    expect(holdsFor(condition, {})).toBe(false);
  }
});

test('an answer of the wrong shape fulfils nothing but "answered", and never throws', () => {
  for (const condition of every.filter(({ op }) => op !== 'answered' && op !== 'text_any')) {
    for (const answer of [['x'], [], 'x', false]) {
      expect(holds(condition, answer)).toBe(condition.op === 'not_in' && !Array.isArray(answer));
    }
  }
  expect(holdsFor({ question: 'q', op: 'cell_in', row: 'r', value: ['a'] }, { q: 'a' })).toBe(
    false,
  );
});

test('values are compared as they are: spaces and types count', () => {
  expect(holds({ question: 'q', op: 'in', value: ['freelance '] }, 'freelance')).toBe(false);
  expect(holds({ question: 'q', op: 'in', value: [1] }, '1')).toBe(false);
  expect(holds({ question: 'q', op: 'in', value: [false] }, false)).toBe(true);
});

test('a rank holds among the first k only', () => {
  const answer = ['speed', 'price', 'support'];
  expect(holds({ question: 'q', op: 'rank_top', value: 'price', k: 1 }, answer)).toBe(false);
  expect(holds({ question: 'q', op: 'rank_top', value: 'price', k: 2 }, answer)).toBe(true);
  expect(holds({ question: 'q', op: 'rank_top', value: 'price', k: 2 }, ['speed'])).toBe(false);
});

test('words are found whatever their case', () => {
  const condition: Condition = { question: 'q', op: 'text_any', value: ['переезж'] };
  expect(holds(condition, 'Переезжаю в другой город')).toBe(true);
});

test('labels use the words of the survey', () => {
  const question: Question = {
    kind: 'ranking',
    key: 'q',
    title: 'What matters?',
    early: true,
    choices: [{ value: 'price', text: 'Price' }],
    values: [],
  };
  const label = labelCondition({ question: 'q', op: 'rank_top', value: 'price', k: 2 }, question);
  expect(label).toMatchObject({ question: 'What matters?', answer: 'Price' });
});
