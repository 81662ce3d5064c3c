import { describe, expect, test } from 'vitest';
import { readAnswer } from '../read-answer';
import { createSurveyModel } from '../survey-model';
import { findQuestionType } from '.';
import { slider } from './slider';

const element = (more: object) => ({ type: 'slider', name: 's', title: 'S', ...more });
const encode = (more: object, answers: unknown[]) =>
  slider.toQuestions(element(more), answers, {
    ...{ locale: 'en', early: true, typeOf: findQuestionType },
  });
const read = (more: object, value: unknown) =>
  readAnswer(createSurveyModel({ elements: [element(more)] }, 'en').getQuestionByName('s'), value);

describe('a slider is', () => {
  test.each([
    ['a scale of up to ten steps', { min: 0, max: 10 }, 'scale'],
    ['a scale, counted by its steps', { min: 0, max: 100, step: 10 }, 'scale'],
    ['a number with more', { min: 0, max: 11 }, 'number'],
    ['a number where it says nothing', {}, 'number'],
  ])('%s', (_, more, kind) => {
    expect(encode(more, [3])).toMatchObject([{ kind, values: [3] }]);
  });

  test('two numbers where it has two ends', () => {
    const columns = encode({ sliderType: 'range' }, [[2, 7], undefined, 5]);
    expect(columns.map(({ row, values }) => [row, values])).toEqual([
      ['0', [2, null, null]],
      ['1', [7, null, null]],
    ]);
  });
});

describe('an answer', () => {
  test('lies between its ends, both of them included', () => {
    const ends = { min: -5, max: 5 };
    for (const value of [-5, 0, 5]) expect(read(ends, value)).toEqual({ value });
    for (const value of [-5.1, 5.1]) expect(read(ends, value)).toEqual({ problem: 'invalid' });
    expect(read({}, 100)).toEqual({ value: 100 });
    expect(read({}, 101)).toEqual({ problem: 'invalid' });
    expect(read({}, -1)).toEqual({ problem: 'invalid' });
  });

  test('of a range is two of them, and no more', () => {
    const range = { sliderType: 'range' };
    expect(read(range, [0, '100'])).toEqual({ value: [0, 100] });
    for (const odd of [5, [5], [1, 2, 3], ['a', 5], [5, null]])
      expect(read(range, odd)).toEqual({ problem: 'wrongType' });
    for (const odd of [
      [-1, 5],
      [5, 101],
    ])
      expect(read(range, odd)).toEqual({ problem: 'invalid' });
  });
});
