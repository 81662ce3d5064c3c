import { expect, it } from 'vitest';
import type { People } from '../behaviour/people';
import { createRandom } from '../statistics/random';
import { compareWords } from './compare-words';

const SAID = ['moving to another city', 'friends praised it', 'cheap and quick', 'bored at work'];

/** 120 people, a third of them A, the last `c` of the others C; `says` picks a sentence for each. */
function peopleWho(says: (isA: boolean, chance: number) => string | null, c = 0): People {
  const random = createRandom(7);
  const grades = Array.from({ length: 120 }, (_, at) =>
    at % 3 === 0 ? 'A' : at >= 120 - 1.5 * c ? 'C' : 'B',
  );
  const values = grades.map((grade) => says(grade === 'A', random.next()));
  const question = { kind: 'text', key: 'why', title: 'Why?', early: true, values };
  return { grades, answers: { questions: [question] } } as unknown as People;
}
const likeAll = (_: boolean, chance: number) => SAID[Math.floor(chance * 4)]!;

it('words that A customers use more often are listed', () => {
  const people = peopleWho((isA, chance) =>
    isA && chance < 0.6 ? SAID[0]! : SAID[1 + Math.floor(chance * 3)]!,
  );
  const found = compareWords(people, 'en').words;
  expect(found.map(({ word }) => word)).toContain('moving');
  expect(found[0]).toMatchObject({ question: 'why', title: 'Why?' });
});

it('where everybody speaks alike, no word is listed', () => {
  expect(compareWords(peopleWho(likeAll), 'en').words).toEqual([]);
});

it('A is compared with C from eight who wrote on, and the report says with how many', () => {
  expect(compareWords(peopleWho(likeAll, 8), 'en').wordComparison).toEqual({
    against: 'C',
    a: 40,
    others: 8,
  });
});

it('with fewer C, or C who wrote nothing, A is compared with everybody else who wrote', () => {
  const others = { against: 'others', a: 40, others: 80 };
  expect(compareWords(peopleWho(likeAll, 6), 'en').wordComparison).toEqual(others);
  const silent = peopleWho(likeAll, 8);
  const [question] = silent.answers.questions;
  silent.grades.forEach((grade, at) => {
    if (grade === 'C') question!.values[at] = ' ';
  });
  expect(compareWords(silent, 'en').wordComparison).toEqual({ ...others, others: 72 });
});

it('with fewer than eight A who wrote anything nothing is compared', () => {
  const few = peopleWho((isA, chance) => (isA && chance > 0.1 ? null : SAID[0]!));
  expect(compareWords(few, 'en')).toEqual({ words: [], wordComparison: null });
});

it('a code is listed under its name instead of its words', () => {
  const people = peopleWho((isA, chance) => (isA && chance < 0.7 ? SAID[0]! : SAID[1]!));
  const [question] = people.answers.questions;
  Object.assign(question!, {
    codes: [{ name: 'new place', stems: ['move', 'citi'], substrings: ['city', 'moving'] }],
  });
  const found = compareWords(people, 'en').words;
  expect(found.find(({ code }) => code)).toMatchObject({ word: 'new place', code: 'new place' });
  expect(found.map(({ stem }) => stem)).not.toContain('move');
});
