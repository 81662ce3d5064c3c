import { expect, it } from 'vitest';
import { checkCode, inOneLine, readWords, sameCodes } from './code';
import { chosenAmong, coverageOf, frequentWords } from './covered-answers';

it('words may be written with commas or on lines, in any case, and count once', () => {
  expect(readWords(['Цена, дорого', 'дорого\nв  рассрочку '])).toEqual([
    'цена',
    'дорого',
    'в рассрочку',
  ]);
});

it('a code needs a name, words, and no word that stands inside half of all others', () => {
  expect(checkCode({ name: ' ', words: ['цена'] })).toBe('nameMissing');
  expect(checkCode({ name: 'x'.repeat(61), words: ['цена'] })).toBe('nameLong');
  expect(checkCode({ name: 'price', words: [] })).toBe('wordsMissing');
  expect(checkCode({ name: 'price', words: ['на'] })).toBe('wordShort');
  expect(checkCode({ name: 'price', words: ['x'.repeat(61)] })).toBe('wordLong');
  expect(checkCode({ name: 'tools', words: ['1c', 'excel'] })).toBeNull();
});

it('as long, and as many, as is allowed is allowed', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
  expect(checkCode({ name: ` ${'x'.repeat(60)} `, words })).toBeNull();
  expect(checkCode({ name: 'price', words: [...words, 'another'] })).toBe('wordsMany');
  expect(checkCode({ name: 'price', words: ['x'.repeat(60)] })).toBeNull();
});

it.each([
  ['цен', null],
  ['це', 'wordShort'],
  ['1c', null],
  ['7', 'wordShort'],
  ['--', 'wordShort'],
  ['до ре', 'wordShort'],
])('%s as a word of a code: %s', (word, problem) => {
  expect(checkCode({ name: 'price', words: ['дорого', word] })).toBe(problem);
});

it('signs that nobody can see or store are left out of names and words', () => {
  expect(inOneLine(' pr\u0000ice\ud83d ')).toBe('pr ice');
  expect(readWords(['це\u0000на, \u0000'])).toEqual(['це на']);
});

it('codes are the same in any order, and different with any other word', () => {
  const price = { name: 'price', words: ['цена', 'дорого'] };
  const time = { name: 'time', words: ['время'] };
  expect(sameCodes([price, time], [time, { ...price, words: ['дорого', 'цена'] }])).toBe(true);
  expect(sameCodes([price], [{ ...price, words: ['цена'] }])).toBe(false);
});

const answers = {
  language: 'ru',
  read: 4,
  all: 4,
  questions: [
    { id: 'why', title: 'Почему?', values: ['Дорого везде', 'Дорого', null, 'Время'] },
    { id: 'stop', title: 'Что мешало?', values: ['Дорого', 'Нет времени', null, ' '] },
  ],
};

it('a word is counted once for each person, in whatever question she used it', () => {
  const [first] = frequentWords(answers);
  expect(first).toEqual({ word: 'дорого', stem: 'дор', count: 2 });
});

it('a code covers people, of those who wrote anything, and question by question', () => {
  const [covered] = coverageOf(answers, [{ name: 'время', words: ['времени', 'время'] }]);
  expect(covered).toMatchObject({
    count: 2,
    total: 3,
    byQuestion: [
      { title: 'Почему?', count: 1, total: 3 },
      { title: 'Что мешало?', count: 1, total: 2 },
    ],
  });
  expect(covered!.texts.map(({ text }) => text)).toEqual(['Время', 'Нет времени']);
});

it('a chosen word is found in the list by its stem, another one stands beside it', () => {
  const listed = [{ word: 'дорого', stem: 'дор', count: 2 }];
  const { words, others } = chosenAmong(listed, {
    chosen: ['дорого', 'скидки'],
    codes: [{ name: 'деньги', words: ['дорогой', 'дорого'] }],
    language: 'ru',
  });
  expect(words).toEqual([{ ...listed[0], value: 'дорого', isChosen: true, code: 'деньги' }]);
  expect(others).toEqual(['скидки']);
});

it('of a code some answers are shown, each wording once, and how many there are', () => {
  const values = Array.from({ length: 12 }, (_, at) => `Дорого ${at % 10}`);
  const many = {
    language: 'ru',
    read: 12,
    all: 12,
    questions: [{ id: 'why', title: 'Почему?', values }],
  };
  const [covered] = coverageOf(many, [{ name: 'цена', words: ['дорого'] }]);
  expect(covered).toMatchObject({ count: 12, textCount: 10 });
  expect(covered!.texts).toHaveLength(8);
});

it('words are listed by how many people used them; one person’s word is left out', () => {
  const values = ['цена цена', 'цена', 'сроки', 'сроки', 'сроки', 'качество'];
  const said = { language: 'ru', read: 6, all: 6, questions: [{ id: 'q', title: '', values }] };
  expect(frequentWords(said).map(({ word, count }) => [word, count])).toEqual([
    ['сроки', 3],
    ['цена', 2],
  ]);
});
