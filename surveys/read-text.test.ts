import { describe, expect, test } from 'vitest';
import { TEXT_LIMITS } from './read-answer-parts';
import { readNumber, readText } from './read-text';

describe.each([
  [
    'date',
    ['2026-01-31', '2024-02-29'],
    ['2026-13-01', '31.01.2026', '2026-1-1', 'x2026-01-31', '2026-01-31x'],
  ],
  ['month', ['2026-12'], ['2026-13', '2026', '2026-12-01', 'x2026-12']],
  [
    'datetime-local',
    ['2026-01-31T09:05', '2026-01-31T09:05:07'],
    [
      '2026-01-31',
      '2026-01-31T25:00',
      '2026-01-31 09:05',
      '2026-01-31T09:05:07Z',
      'x2026-01-31T09:05',
    ],
  ],
  [
    'week',
    ['2026-W01', '2026-W39', '2026-W53'],
    ['2026-W00', '2026-W54', '2026-W1', 'x2026-W01', '2026-W011'],
  ],
  [
    'time',
    ['00:00', '09:05', '19:30', '23:59', '23:59:59'],
    ['24:00', '9:05', '12:60', '12:00:60', 'x12:00', '12:000'],
  ],
  ['color', ['#00ff7a', '#ABCDEF'], ['#00ff7', 'red', '#00ff7ag', '#gg0000', 'x#00ff7a']],
] as const)('a field for a %s', (inputType, right, wrong) => {
  test.each(right)('takes %s', (value) => {
    expect(readText({ inputType }, value)).toEqual({ value });
  });
  test.each(wrong)('refuses %s', (value) => {
    expect(readText({ inputType }, value)).toEqual({ problem: 'invalid' });
  });
});

describe('a number', () => {
  test.each([
    ['7', 7],
    [' 7,5 ', 7.5],
    ['-7.25', -7.25],
    ['+12', 12],
    [7.5, 7.5],
  ])('%j is %d', (given, value) => {
    expect(readNumber(given)).toEqual({ value });
    for (const inputType of ['number', 'range'])
      expect(readText({ inputType }, given)).toEqual({ value });
  });

  test.each(['', '7 5', '1e9', '.5', '7.', '7,5,1', '0x7', 'x7', '7x', true, null, Infinity])(
    '%j is none',
    (given) => expect(readNumber(given)).toEqual({ problem: 'wrongType' }),
  );

  test('longer than thirty signs is no number anybody means', () => {
    expect(readNumber('1'.repeat(30))).toHaveProperty('value');
    expect(readNumber('1'.repeat(31))).toEqual({ problem: 'wrongType' });
  });
});

describe('words', () => {
  test('are taken up to the length the question says, else the usual one', () => {
    const words = 'a'.repeat(TEXT_LIMITS.text);
    expect(readText({}, words)).toEqual({ value: words });
    expect(readText({}, `${words}a`)).toEqual({ problem: 'tooLong', limit: TEXT_LIMITS.text });
    expect(readText({ maxLength: 3 }, 'abc')).toEqual({ value: 'abc' });
    expect(readText({ maxLength: 3 }, 'abcd')).toEqual({ problem: 'tooLong', limit: 3 });
  });

  test.each([0, -1])('a longest length of %d means none was set', (maxLength) => {
    expect(readText({ maxLength }, 'abcd', 4)).toEqual({ value: 'abcd' });
    expect(readText({ maxLength }, 'abcde', 4)).toEqual({ problem: 'tooLong', limit: 4 });
  });

  test('a number in a field for words stays a number; one in a field for a date is no date', () => {
    expect(readText({}, 7)).toEqual({ value: 7 });
    expect(readText({ inputType: 'date' }, 7)).toEqual({ problem: 'invalid' });
    expect(readText({}, Number.NaN)).toEqual({ problem: 'wrongType' });
  });

  test('a kind every object has is no kind of field', () => {
    expect(readText({ inputType: 'constructor' }, 'so')).toEqual({ value: 'so' });
  });
});
