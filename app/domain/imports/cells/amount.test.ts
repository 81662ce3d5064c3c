import { describe, expect, test } from 'vitest';
import { readDecimal, seeDecimalSign, toMinor } from './amount';

describe('amounts', () => {
  test.each([
    ['1500', '1500'],
    ['1 234,50 ₽', '1234.50'],
    ['1\u00a0234,50\u00a0руб.', '1234.50'],
    ['12\u2009500', '12500'],
    ['$1,234.50', '1234.50'],
    ['1.234,50 €', '1234.50'],
    ['1,234,567', '1234567'],
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['0,125', '0.125'],
    ['−12,5', '-12.5'],
    ['(12.50)', '-12.50'],
    ['1.5E+06', '1500000.000000'],
    ['-1,5e-2', '-0.015000'],
    ['10,500', '10500'],
    ['RUB 990', '990'],
    ["1'000.5", '1000.5'],
  ])('%s is %s', (text, expected) => expect(readDecimal(text, null)).toBe(expected));

  test('the column decides what 1.234 and 1,234 mean', () => {
    expect(readDecimal('1.234', ',')).toBe('1234');
    expect(readDecimal('1,234', ',')).toBe('1.234');
    expect(['12,50', '12.5', '1,234', '7'].map(seeDecimalSign)).toEqual([',', '.', null, null]);
  });

  test.each(['', 'free', '12-34', '1,2,3', '1,234,56', '5 шт', '=1+1', '1'.repeat(61)])(
    '%j is no amount',
    (text) => expect(readDecimal(text, null)).toBeNull(),
  );

  test('minor units follow the currency and round half away from zero', () => {
    expect(toMinor('12.345', 'RUB')).toBe(1235);
    expect(toMinor('-12.345', 'USD')).toBe(-1235);
    expect(toMinor('1500.4', 'JPY')).toBe(1500);
    expect(toMinor('1.2345', 'KWD')).toBe(1235);
    expect(toMinor('0.1', 'RUB')).toBe(10);
    expect(toMinor('1', 'ZZZ')).toBeNull();
    expect(toMinor('-0.00', 'RUB')).toBe(0);
  });

  test('ten billions are the most that still adds up', () => {
    expect(toMinor('10000000000', 'RUB')).toBe(1e12);
    expect(toMinor('-10000000000', 'RUB')).toBe(-1e12);
    expect(toMinor('10000000000.01', 'RUB')).toBeNull();
  });
});
