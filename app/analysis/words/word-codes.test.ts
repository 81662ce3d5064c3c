import { expect, test } from 'vitest';
import { aCase } from '#test/support/analysis-cases';
import { analyze } from '../analyze';
import { holds } from '../answers/condition';
import type { TextQuestion } from '../input';
import { findCodes, withCodes } from './word-codes';
import { wordsFor } from './word-label';
import { piecesFor } from './word-substrings';

const SAID = [
  'Очень дорого для меня',
  'Цены выросли, дороговато',
  'По цене подошло',
  'Оценка друзей',
  'Стоимость как у 1С',
  null,
];
const read = (words: string[]) =>
  findCodes({ question: 'why', values: SAID, language: 'ru' }, [{ name: 'цена', words }])[0]!;
const fits = (substrings: string[]) =>
  SAID.map((value) =>
    holds({ question: 'why', op: 'text_any', value: substrings }, value) ? 1 : 0,
  );

test('a code finds every form of its words, and nothing that only looks like them', () => {
  expect(fits(read(['цена', 'дорого', 'стоимость']).substrings)).toEqual([1, 1, 1, 0, 1, 0]);
});

test('a word with a number is looked up as it is written, one of two letters is left out', () => {
  expect(fits(read(['1С']).substrings)).toEqual([0, 0, 0, 0, 1, 0]);
  expect(read(['на']).substrings).toEqual([]);
});

test('a word nobody has used yet stands ready for those who will', () => {
  expect(read(['скидками']).substrings).toEqual(['скидк']);
});

test('pieces are lower-case substrings, so that the contract holds for codes, too', () => {
  for (const piece of read(['ЦЕНА', 'Дорого']).substrings) expect(piece).toBe(piece.toLowerCase());
});

test('a common beginning that brings wrong answers gives way to the forms themselves', () => {
  const texts = ['цена', 'цены', 'оценка', 'процент', 'лицензия'];
  expect(piecesFor(['цена', 'цены'], [0, 1], texts)).toEqual(['цена', 'цены']);
  expect(piecesFor(['цена', 'цены'], [0, 1], texts.slice(0, 2))).toEqual(['цен']);
});

test('a stem is said as the form people use most, spellings with ё are told once', () => {
  expect(wordsFor(['растем', 'растём'], ['мы растём', 'растём быстро', 'растем'])).toEqual([
    'растём',
  ]);
  expect(wordsFor(['цен', 'дорог'], ['Цены', 'дорого'])).toEqual(['цены', 'дорого']);
});

test('a code is named in the report, covers what it says and is quoted', () => {
  const input = aCase({ people: 150, seed: 1 });
  const text = input.questions.find((question) => question.kind === 'text') as TextQuestion;
  const word = text.values.find((value) => value !== null)!.split(/\P{L}+/u)[0]!;
  const codes = [{ name: 'Their own name', words: [word] }];
  const [coded] = withCodes({ ...input, codes }).questions.filter(({ kind }) => kind === 'text');
  const pieces = (coded as TextQuestion).codes![0]!.substrings;
  const report = analyze({ ...input, codes }, { seed: 7, permutations: 99 });
  const [use] = report.codes!;
  expect(use).toMatchObject({ name: 'Their own name', words: [word] });
  expect(use!.people.count).toBeGreaterThan(0);
  for (const quote of use!.quotes) {
    expect(pieces.some((piece) => quote.text.toLowerCase().includes(piece))).toBe(true);
  }
});

test('a code that sets A customers apart names the segment', () => {
  const input = aCase({ people: 150, seed: 1 });
  const online = input.questions.find(({ key }) => key === 'change')!;
  const values = (online.values as (string | null)[]).map((value, at) =>
    value === 'online'
      ? ['Слишком дорого было', 'Цена важна для нас'][at % 2]!
      : 'Посоветовали мне',
  );
  const question: TextQuestion = { kind: 'text', key: 'said', title: 'Why?', early: true, values };
  const codes = [{ name: 'деньги', words: ['дорого', 'цена'] }];
  const report = analyze(
    { ...input, language: 'ru', questions: [question], codes },
    { seed: 7, permutations: 199 },
  );
  expect(report.segments[0]!.rule![0]).toMatchObject({ answer: 'деньги', code: 'деньги' });
  expect(report.words.map(({ code }) => code)).toContain('деньги');
  expect(report.words.map(({ word }) => word)).not.toContain('дорого');
});
