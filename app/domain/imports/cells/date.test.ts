import { describe, expect, test } from 'vitest';
import { type DateOrder, readDate, seeDateOrder } from './date';

const read = (text: string, order: DateOrder | null = null) => {
  const reading = readDate(text, order);
  return typeof reading === 'string' ? reading : reading.date.toISOString().slice(0, 19);
};

describe('dates', () => {
  test.each([
    ['05.03.2026', '2026-03-05T00:00:00'],
    ['05.03.2026 14:07', '2026-03-05T14:07:00'],
    ['5.3.2026 9:07:59', '2026-03-05T09:07:59'],
    ['05.03.26', '2026-03-05T00:00:00'],
    ['31.12.1999 г.', '1999-12-31T00:00:00'],
    ['2026-03-05', '2026-03-05T00:00:00'],
    ['2026-03-05 14:07', '2026-03-05T14:07:00'],
    ['2026-03-05T14:07:09.123Z', '2026-03-05T14:07:09'],
    ['2026/03/05', '2026-03-05T00:00:00'],
    ['46086', '2026-03-05T00:00:00'],
    ['46086,5', '2026-03-05T12:00:00'],
    ['3/25/2026 2:07 PM', '2026-03-25T14:07:00'],
    ['25/03/2026', '2026-03-25T00:00:00'],
    ['04/04/2026', '2026-04-04T00:00:00'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test('the wall clock of the file is kept, whatever its zone', () => {
    expect(read('2026-03-05T01:30:00+03:00')).toBe('2026-03-05T01:30:00');
  });

  test('which of day and month comes first is decided by the column', () => {
    expect(read('05/03/2026', 'dayFirst')).toBe('2026-03-05T00:00:00');
    expect(read('05/03/2026', 'monthFirst')).toBe('2026-05-03T00:00:00');
    expect(read('05/03/2026')).toBe('unclear');
    expect(['13/03/2026', '03/13/2026', '05/03/2026', '05.03.2026'].map(seeDateOrder)).toEqual([
      'dayFirst',
      'monthFirst',
      'either',
      null,
    ]);
  });

  test.each(['31.02.2026', '00.00.0000', 'yesterday', '12', '1.1.20261', '99999', '2026-13-01'])(
    '%s is no date',
    (text) => expect(read(text)).toBe('wrong'),
  );
});
