import { expect, test } from 'vitest';
import { monthsIn } from './durations';
import { dayIn, minutesIn } from './moments';
import { numberIn } from './numeric';

test.each([
  ['12', 12],
  ['1 200,5', 1200.5],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1,234,567', 1_234_567],
  ["1'000", 1000],
  ['-,5', -0.5],
  ['7e2', 700],
  ['31.12.2025', null],
  ['1.234.567,8', 1_234_567.8],
  ['1,23,45', null],
  ['seven', null],
  ['3 rooms', null],
  ['1e999', null],
  ['', null],
  [Number.NaN, null],
  [true, null],
])('the number in %j is %j', (answer, number) => {
  expect(numberIn(answer)).toBe(number);
});

test('a masked number may have its currency around it', () => {
  expect(numberIn('$ 1,234.5', true)).toBe(1234.5);
  expect(numberIn('1 200,50 ₽', true)).toBe(1200.5);
});

test.each([
  ['2 года 3 месяца', 27],
  ['1,5 года', 18],
  ['полгода', 6],
  ['около 3 лет', 36],
  ['год и 2 месяца', 14],
  ['6 months', 6],
  ['2y', 24],
  ['a year', 12],
  ['anderthalb Jahre', 18],
  ['3 Wochen', 0.69],
  ['2 años y 1 mes', 25],
  ['3', null],
  ['2 дома', null],
  ['May 2020', null],
  ['', null],
])('%j lasts %j months', (answer, months) => {
  expect(monthsIn(answer)).toBe(months);
});

test.each([
  ['1970-01-02', 1],
  ['1970-02', 31],
  ['1970-01-02T12:00', 1.5],
  ['1970-01-02T03:00:00+03:00', 1],
  ['1970-W02', 4],
  ['02.01.1970', 1],
  ['31/01/1970', 30],
  ['5/1/1970', null],
  ['31.02.1970', null],
  ['1970-W54', null],
  ['soon', null],
])('the day of %j is %j', (answer, day) => {
  expect(dayIn(answer)).toBe(day);
});

test('an hour of the day is minutes since midnight', () => {
  expect(minutesIn('14:30')).toBe(870);
  expect(minutesIn('24:00')).toBeNull();
});
