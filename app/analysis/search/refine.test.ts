import { expect, test } from 'vitest';
import type { Condition, Question } from '../input';
import { listUnions, refine, WORTH_A_WORD } from './refine';
import { candidateFor } from './single-candidates';

const values = ['online', 'moved', 'nothing', 'study', 'online', 'moved', 'nothing', 'nothing'];
const asked = (choices: string[]): Question => ({
  kind: 'single',
  key: 'change',
  title: 'What changed?',
  early: true,
  choices: choices.map((value) => ({ value, text: value })),
  values,
});
const question = asked(['online', 'moved', 'nothing', 'study']);
const isOnline: Condition = { question: 'change', op: 'in', value: ['online'] };
const single = candidateFor(isOnline, question);
const unionsOf = (about: Question) => listUnions([candidateFor(isOnline, about)], [about]);
const said = (unions: ReturnType<typeof unionsOf>) =>
  [...unions.values()].flat().map(({ conditions }) => conditions[0]!.condition);

test('a choice is widened by each other choice of its question that somebody took', () => {
  expect(said(unionsOf(question))).toEqual(
    ['moved', 'nothing', 'study'].map((other) => ({ ...isOnline, value: ['online', other] })),
  );
  const [withMoved] = [...unionsOf(question).values()].flat();
  expect(withMoved!.size).toBe(4);
});

test('with three choices a union is the third one denied, and is left out', () => {
  expect(said(unionsOf(asked(['online', 'moved', 'nothing'])))).toEqual([]);
});

test.each([
  ['clearly more evidence', WORTH_A_WORD + 0.1, 4],
  ['a little more', WORTH_A_WORD - 0.1, 2],
])('widened only for %s', (_, gain, size) => {
  const space = { respondents: 8, unions: unionsOf(question), byKey: new Map() };
  const evidence = ({ conditions }: typeof single) => {
    const { condition } = conditions[0]!;
    return 'value' in condition && [condition.value].flat().includes('moved') ? 2 + gain : 2;
  };
  expect(refine(single, space, evidence).size).toBe(size);
});

test('never to more than three in five', () => {
  const space = { respondents: 4, unions: unionsOf(question), byKey: new Map() };
  expect(refine(single, space, ({ size }) => size).size).toBe(2);
});
