import { expect, test } from 'vitest';
import { dirichletLogOdds, wordDifferences } from './word-differences';
import { substringsOf } from './word-substrings';
import { findWords, stemsOf } from './words';

const repeat = (text: string, times: number) => Array<string>(times).fill(text);

test('forms of one word are counted together, under the form people use most', () => {
  const values = [...repeat('Мы переезжаем', 4), ...repeat('переезжаю скоро', 2), null];
  const [move] = findWords({ question: 'why', values, language: 'ru' });
  expect(move).toMatchObject({ word: 'переезжаем', substrings: ['переезжа'], size: 6 });
  expect([...move!.members]).toEqual([1, 1, 1, 1, 1, 1, 0]);
});

// Python snowballstemmer 2.2 gives the same stems
test.each([
  ['ru', 'Клиентам нужна практика', ['клиент', 'нужн', 'практик']],
  ['en', 'I am changing the projects', ['chang', 'project']],
  ['de', 'Ich habe keine Kunden verloren', ['kein', 'kund', 'verlor']],
  ['es', 'Perdí todos mis clientes', ['perd', 'client']],
  ['ru', 'Excel перестал справляться', ['excel', 'переста', 'справля']],
])('%s: stems and stop words of "%s"', (language, text, stems) => {
  expect(stemsOf(text, language)).toEqual(stems);
});

test('rare words are left out: five people and 4 % at least', () => {
  const values = [...repeat('mentor', 5), ...repeat('diploma', 4), ...repeat('growth', 91)];
  const found = findWords({ question: 'q', values, language: 'en' }).map((word) => word.word);
  expect(found).toEqual(['growth', 'mentor']);
});

test('neighbouring words make a pair, stop words and gaps do not', () => {
  const values = repeat('My first job, practice', 6);
  const found = findWords({ question: 'q', values, language: 'en' });
  expect(found.map((word) => word.stem).sort()).toEqual(['first', 'first job', 'job', 'practic']);
});

test('the substrings stand in every answer that uses the word', () => {
  const forms = ['переезд', 'переезда', 'переезжаем'];
  const [shared] = substringsOf(forms);
  expect(forms.every((form) => form.includes(shared!))).toBe(true);
  expect(substringsOf(['ёлка', 'елки'])).toEqual(['елк', 'ёлк']);
  expect(substringsOf(['идти', 'шёл'])).toEqual(['идти', 'шел', 'шёл']);
});

test('texts of nothing give no words', () => {
  for (const values of [[], [null, null], ['', '  ', '!!', '12 34'], repeat('и в на', 9)]) {
    expect(findWords({ question: 'q', values, language: 'ru' })).toEqual([]);
  }
});

test('log-odds with a prior are those of the formula worked by hand', () => {
  // Monroe et al. 2008 (15), (19), (22), in Python: 12 of 32 mentions against 5 of 33, prior 10
  const clients = dirichletLogOdds({
    a: 12,
    others: 5,
    sum: { a: 32, others: 33 },
    prior: (10 * 17) / 65,
    priorWords: 10,
  });
  expect(clients.logOdds).toBeCloseTo(0.9081999806570066, 12);
  expect(clients.z).toBeCloseTo(2.0321477866946034, 12);
});

test('the words of A stand apart from the words of the others', () => {
  const values = [
    ...repeat('practice and projects', 12),
    ...repeat('discount please', 12),
    ...repeat('practice', 3),
  ];
  const words = findWords({ question: 'why', values, language: 'en' });
  const isA = values.map((_, i) => i < 12);
  const found = wordDifferences({ words, isA, isOther: isA.map((one) => !one) });
  const byWord = Object.fromEntries(found.map((word) => [word.word, word]));
  expect(byWord.projects!.z).toBeGreaterThan(1.5);
  expect(byWord.discount!.z).toBeLessThan(-1.5);
  expect(byWord.practice!.a).toMatchObject({ count: 12, total: 12 });
  expect(byWord.practice!.others).toMatchObject({ count: 3, total: 15 });
  expect(wordDifferences({ words, isA: [], isOther: [] })).toEqual([]);
});
