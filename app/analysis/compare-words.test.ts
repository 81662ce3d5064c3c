import { expect, it } from 'vitest';
import { compareWords } from './compare-words';
import type { People } from './people';
import { createRandom } from './random';

const SAID = ['moving to another city', 'friends praised it', 'cheap and quick', 'bored at work'];

/** 120 people, a third of them A; `says` picks a sentence for each. */
function peopleWho(says: (isA: boolean, chance: number) => string): People {
  const random = createRandom(7);
  const grades = Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? 'A' : 'B'));
  const values = grades.map((grade) => says(grade === 'A', random.next()));
  const question = { kind: 'text', key: 'why', title: 'Why?', early: true, values };
  return { grades, answers: { questions: [question] } } as unknown as People;
}

it('words that A customers use more often are listed', () => {
  const people = peopleWho((isA, chance) =>
    isA && chance < 0.6 ? SAID[0]! : SAID[1 + Math.floor(chance * 3)]!,
  );
  expect(compareWords(people, 'en').map(({ word }) => word)).toContain('moving');
});

it('where everybody speaks alike, no word is listed', () => {
  const people = peopleWho((_, chance) => SAID[Math.floor(chance * 4)]!);
  expect(compareWords(people, 'en')).toEqual([]);
});
