import { expect, test } from 'vitest';
import { findCurrencyDigits, isCurrency, minorUnits, toMajor } from './currency';

test.each([
  ['RUB', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['XXXX', null],
  ['rub', null],
  ['ABC', null],
])('%s has %s digits, asked once or twice', (code, digits) => {
  expect([findCurrencyDigits(code), findCurrencyDigits(code)]).toEqual([digits, digits]);
});

test('a code is three capitals that mean a currency, nothing around them', () => {
  expect(['EUR', ' EUR', 'EURO', 'xEUR', 'EUR\n', ''].map(isCurrency)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('amounts in the unit people speak of', () => {
  expect([toMajor(1_250, 'USD'), toMajor(5_000, 'JPY'), minorUnits('???')]).toEqual([
    12.5, 5_000, 100,
  ]);
});
