import { describe, expect, test } from 'vitest';
import { findQuestionType } from '.';
import { rating } from './rating';

const encode = (element: object, answers: unknown[] = []) =>
  rating.toQuestions({ type: 'rating', name: 'r', title: 'R', ...element }, answers, {
    locale: 'en',
    early: true,
    typeOf: findQuestionType,
  })[0]!;

describe('a rating is a scale', () => {
  test.each([
    ['of five stars', {}, 1, 5],
    ['of as many as it says', { rateCount: 3 }, 1, 3],
    ['from and to what it says', { rateMin: 0, rateMax: 10 }, 0, 10],
    ['in steps of its own', { rateMin: 10, rateCount: 3, rateStep: 5 }, 10, 20],
    [
      'between the ends of its listed rates',
      { rateValues: [3, 1, { value: 7, text: 'Yes' }] },
      1,
      7,
    ],
    ['of two ends at least', { rateMin: 5, rateMax: 5 }, 5, 6],
  ])('%s', (_, element, min, max) => {
    expect(encode(element)).toMatchObject({ kind: 'scale', min, max });
  });

  test('that was shortened later still holds what was answered before', () => {
    expect(encode({}, [9, -1, undefined, 3])).toMatchObject({
      ...{ min: -1, max: 9, values: [9, -1, null, 3] },
    });
  });

  test('whose rates are words is a choice', () => {
    const rates = ['bad', { value: 2, text: 'good' }];
    expect(encode({ rateValues: rates }, ['bad', 2])).toMatchObject({
      kind: 'single',
      choices: [
        { value: 'bad', text: 'bad' },
        { value: 2, text: 'good' },
      ],
      values: ['bad', 2],
    });
  });
});

test('what had to be understood first, nobody is told to look up', () => {
  expect(encode({}, [3, '4,0'])).toMatchObject({ derived: true, values: [3, 4] });
  expect(encode({}, [3, undefined, 4])).not.toHaveProperty('derived');
  expect(encode({}, [3, 'not a number'])).not.toHaveProperty('derived');
});

test('a recommendation from 0 to 10 is an outcome, no sign at first contact; other scales are signs', () => {
  const isSign = (element: object) =>
    rating.isEarlySign?.({ type: 'rating', name: 'r', ...element });
  expect(isSign({ rateMin: 0, rateMax: 10 })).toBe(false);
  expect(isSign({ rateValues: [0, 5, 10] })).toBe(false);
  for (const other of [{}, { rateMin: 1, rateMax: 10 }, { rateMin: 0, rateMax: 9 }])
    expect(isSign(other)).toBe(true);
});
