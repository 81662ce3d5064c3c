import { describe, expect, it } from 'vitest';
import * as format from './format';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('figures in the reader’s language', () => {
  it('a share stands beside its count', () => {
    expect(format.formatShare({ count: 7, total: 9 }, 'en')).toBe('7 of 9 (78%)');
    expect(plain(format.formatShare({ count: 7, total: 9 }, 'ru'))).toBe('7 из 9 (78 %)');
    expect(format.formatShare({ count: 0, total: 0 }, 'en')).toBe('0 of 0 (–)');
  });

  it('something is never 0 % and not quite all is never 100 %', () => {
    expect(format.formatPercent(0.002, 'en')).toBe('0.2%');
    expect(format.formatPercent(0.998, 'en')).toBe('99.8%');
    expect(format.formatPercent(1, 'en')).toBe('100%');
  });

  it('money names its currency and drops empty kopecks', () => {
    expect(plain(format.formatMoney(1_250_000, 'RUB', 'ru'))).toBe('12 500 ₽');
    expect(plain(format.formatMoney(1_250, 'USD', 'en'))).toBe('$12.50');
    expect(plain(format.formatMoney(5_000, 'JPY', 'en'))).toBe('¥5,000');
  });

  it('a day is the day of the file, a moment goes by the clock it is told on', () => {
    const moment = '2025-11-21T22:05:00Z';
    const clock = { timeZone: 'Europe/Moscow', isNamed: false };
    expect(plain(format.formatCalendarDate(moment, 'en'))).toBe('21 Nov 2025');
    expect(plain(format.formatCalendarDate(moment, 'ru'))).toBe('21 нояб. 2025');
    expect(plain(format.formatDate(moment, 'en', clock))).toBe('22 Nov 2025');
    expect(plain(format.formatDateTime(moment, 'ru', clock))).toBe('22 нояб. 2025, 01:05');
  });

  it.each([
    ['Europe/Moscow', '22 Nov 2025, 01:05 GMT+3'],
    ['Asia/Kolkata', '22 Nov 2025, 03:35 GMT+5:30'],
    ['America/New_York', '21 Nov 2025, 17:05 GMT-5'],
    ['UTC', '21 Nov 2025, 22:05 UTC'],
    ['Europe/London', '21 Nov 2025, 22:05 UTC'],
  ])('whose own clock differs is told which one it is: %s', (timeZone, said) => {
    const told = format.formatDateTime('2025-11-21T22:05:00Z', 'en', { timeZone, isNamed: true });
    expect(plain(told)).toBe(said);
  });

  it('speaks of the past in the largest fitting unit', () => {
    const now = '2025-11-21T12:00:00Z';
    expect(format.formatRelative('2025-11-18T11:00:00Z', now, 'en')).toBe('3 days ago');
    expect(format.formatRelative('2025-11-21T11:00:00Z', now, 'ru')).toBe('1 час назад');
  });
});
