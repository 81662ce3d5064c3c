import { describe, expect, test } from 'vitest';
import { findQuestionType } from '.';
import { text } from './text';

const encode = (more: object, answers: unknown[], early = true) =>
  text.toQuestions({ type: 'text', name: 't', title: 'T', ...more }, answers, {
    ...{ locale: 'en', early, typeOf: findQuestionType },
  })[0]!;

describe('a field is read as its settings say', () => {
  test.each([
    ['words where they say nothing', {}, ['so'], 'text', undefined, ['so']],
    ['a number', { inputType: 'number' }, ['7,5', 'x'], 'number', undefined, [7.5, null]],
    ['a number of a range', { inputType: 'range' }, [7], 'number', undefined, [7]],
    ['a date', { inputType: 'date' }, ['1970-01-03', '?'], 'number', 'date', [2, null]],
    ['a time', { inputType: 'time' }, ['01:30'], 'number', 'time', [90]],
    ['a number behind a mask', { maskType: 'numeric' }, ['1 234'], 'number', undefined, [1234]],
    ['money behind a mask', { maskType: 'currency' }, ['$ 7'], 'number', undefined, [7]],
    [
      'a date behind a mask',
      { maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } },
      ['03.01.1970'],
      'number',
      'date',
      [2],
    ],
    [
      'a time behind a mask',
      { maskType: 'datetime', maskSettings: { pattern: 'HH:MM' } },
      ['01:30'],
      'number',
      'time',
      [90],
    ],
    ['words behind a mask of signs', { maskType: 'pattern' }, ['so'], 'text', undefined, ['so']],
  ] as const)('%s', (_, more, answers, kind, unit, values) => {
    const column = encode(more, [...answers]) as { unit?: string };
    expect(column).toMatchObject({ kind, values });
    expect(column.unit).toBe(unit);
  });

  test('a colour is a choice, an address only whether it is given', () => {
    expect(encode({ inputType: 'color' }, ['#ff0000', '#ff0000'])).toMatchObject({
      kind: 'single',
    });
    for (const inputType of ['email', 'tel', 'password'])
      expect(JSON.stringify(encode({ inputType }, ['eva@example.com']))).not.toContain('eva');
  });
});

describe('a plain field is what nine in ten made of it', () => {
  const nine = (value: string) => Array.from({ length: 9 }, () => value);

  test('five answers tell, four do not', () => {
    expect(encode({}, ['1', '2', '3', '4', '5'])).toMatchObject({ kind: 'number' });
    expect(encode({}, ['1', '2', '3', '4'])).toMatchObject({ kind: 'text' });
  });

  test('one in ten may be something else, and then says nothing', () => {
    expect(encode({}, [...nine('7'), 'seven']).values.at(-1)).toBeNull();
    expect(encode({}, [...nine('7'), 'seven', 'eight'])).toMatchObject({ kind: 'text' });
  });

  test('a date is found at first contact only where it is written as the contract writes it', () => {
    expect(encode({ inputType: 'date' }, ['2026-01-31', undefined])).toMatchObject({ early: true });
    expect(encode({ inputType: 'date' }, ['2026-01-31'], false)).toMatchObject({ early: false });
    expect(encode({}, nine('31.01.2026'))).toMatchObject({ unit: 'date', early: false });
  });
});
