import { expect, it } from 'vitest';
import { countChanges, wordDiff } from './word-diff';

const older = 'Курс для логопедов.\nСкидка до пятницы!';
const newer = 'Курс для логопедов, которые ушли в онлайн.\nСкидка до пятницы!';

it('same and added words spell the newer text, same and removed the older', () => {
  const parts = wordDiff(older, newer);
  const spell = (without: string) =>
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  expect(spell('removed')).toBe(newer);
  expect(spell('added')).toBe(older);
});

it('a replaced word is one out and one in, and the rest stays', () => {
  const parts = wordDiff('Pay by Friday', 'Pay by Monday');
  expect(parts.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'same:Pay by ',
    'removed:Friday',
    'added:Monday',
  ]);
});

it('counts words, not marks and spaces', () => {
  expect(countChanges(wordDiff(older, newer))).toEqual({ added: 4, removed: 0 });
});

it('equal texts have nothing to show', () => {
  expect(countChanges(wordDiff(newer, newer))).toEqual({ added: 0, removed: 0 });
});

it('a Russian word changes as a whole, never by letters', () => {
  const parts = wordDiff('Скидка до пятницы!', 'Откроем до вечера!');
  expect(parts.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'removed:Скидка',
    'added:Откроем',
    'same: до ',
    'removed:пятницы',
    'added:вечера',
    'same:!',
  ]);
});

it('a replaced phrase is marked as one', () => {
  const parts = wordDiff('Курс для логопедов.', 'Курс тем, кто ушёл в онлайн.');
  expect(parts.filter(({ kind }) => kind === 'removed')).toEqual([
    { kind: 'removed', text: 'для логопедов' },
  ]);
});
