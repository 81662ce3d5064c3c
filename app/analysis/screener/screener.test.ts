import { expect, test } from 'vitest';
import type { Condition } from '../report';
import type { Candidate } from '../search/candidate';
import { maskOf } from '../search/mask';
import { createRandom, type Random } from '../statistics/random';
import { ridgeLogistic } from '../statistics/ridge-logistic';
import { withoutIdleItems } from './learn-screener';
import { scoreScreener } from './score-screener';
import { buildScreener } from './screener';

/** Ten yes/no questions; A is likely (70 %) where both the first two are yes, else unlikely. */
function people(count: number, random: Random, signal = true) {
  const answers = Array.from({ length: count }, () =>
    Array.from({ length: 10 }, () => random.next() < 0.45),
  );
  const outcome = Uint8Array.from(answers, ([first, second]) => {
    const isLikely = signal ? first && second : false;
    return +(random.next() < (isLikely ? 0.7 : signal ? 0.12 : 0.25));
  });
  return { answers, outcome };
}

function candidatesOf(answers: boolean[][], early = (_question: number) => true): Candidate[] {
  return Array.from({ length: 10 }, (_, at) => {
    const members = maskOf(answers.map((row) => row[at]!));
    const condition: Condition = { question: `q${at}`, op: 'in', value: [true] };
    return {
      kind: 'answer',
      conditions: [{ condition, question: `Question ${at}`, answer: 'yes' }],
      members,
      size: answers.filter((row) => row[at]).length,
      questions: [`q${at}`],
      early: early(at),
    };
  });
}

const screenerFor = (seed: number, count = 200, signal = true) => {
  const { answers, outcome } = people(count, createRandom(seed), signal);
  const candidates = candidatesOf(answers);
  return buildScreener({ candidates, wanted: outcome, target: 'A', random: createRandom(1) });
};

test('the screener asks for the two answers that matter together', () => {
  const screener = screenerFor(1)!;
  const asked = screener.items.map((item) => item.label.question);
  expect(asked).toEqual(expect.arrayContaining(['Question 0', 'Question 1']));
  expect(screener.items.length).toBeLessThanOrEqual(6);
  expect(screener.items.every((item) => Number.isInteger(item.points) && item.points > 0)).toBe(
    true,
  );
  expect(screener).toMatchObject({ target: 'A', useful: true });
  expect(scoreScreener(screener, { q0: true, q1: true }).flagged).toBe(true);
  expect(scoreScreener(screener, {})).toEqual({ points: 0, flagged: false });
  expect(scoreScreener(screener, { q0: 'true', q1: 'true' }).flagged).toBe(true);
  expect(screenerFor(1)).toEqual(screener);
});

test('the stated precision is what fresh customers show', () => {
  let held = 0;
  let error = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const screener = screenerFor(seed)!;
    const fresh = people(2000, createRandom(seed + 1000));
    const flagged = fresh.answers.flatMap((row, i) => {
      const given = Object.fromEntries(row.map((yes, at) => [`q${at}`, yes]));
      return scoreScreener(screener, given).flagged ? [fresh.outcome[i]!] : [];
    });
    const reached = flagged.reduce<number>((sum, one) => sum + one, 0) / flagged.length;
    if (reached >= screener.precision.low && reached <= screener.precision.high) held++;
    error += (screener.precision.value - reached) / 20;
  }
  expect(held).toBeGreaterThanOrEqual(17);
  expect(Math.abs(error)).toBeLessThan(0.05);
});

test('a screener learnt from noise does not call itself useful', () => {
  const useful = Array.from({ length: 20 }, (_, seed) => screenerFor(seed, 120, false)?.useful);
  expect(useful.filter(Boolean).length).toBeLessThanOrEqual(2);
});

test('what cannot be seen at first contact is not on the screener', () => {
  const { answers, outcome } = people(200, createRandom(1));
  const candidates = candidatesOf(answers, (question) => question !== 0);
  const screener = buildScreener({
    candidates,
    wanted: outcome,
    target: 'C',
    random: createRandom(1),
  })!;
  expect(screener.target).toBe('C');
  expect(screener.items.map((item) => item.label.question)).not.toContain('Question 0');
});

test('too few people, too few of the grade, no signs: no screener', () => {
  const { answers } = people(30, createRandom(1));
  const build = (outcome: Uint8Array, candidates = candidatesOf(answers)) =>
    buildScreener({ candidates, wanted: outcome, target: 'A', random: createRandom(1) });
  expect(build(new Uint8Array(30))).toBeNull();
  expect(build(new Uint8Array(30).fill(1))).toBeNull();
  expect(build(Uint8Array.from({ length: 30 }, (_, i) => +(i < 7)))).toBeNull();
  expect(
    build(
      Uint8Array.from({ length: 30 }, (_, i) => +(i < 15)),
      [],
    ),
  ).toBeNull();
  expect(build(Uint8Array.from({ length: 15 }, (_, i) => i % 2))).toBeNull();
});

test("the ridge logistic is scikit-learn's", () => {
  // sklearn 1.2 LogisticRegression(C = 0.5): intercept -0.66446188, weights 0.38504441, 0.15550193
  const signs = [
    Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 1, 0),
    Uint8Array.of(0, 1, 1, 0, 0, 1, 1, 0, 0, 0),
  ];
  const outcome = Uint8Array.of(1, 1, 0, 0, 1, 1, 0, 0, 0, 0);
  const rows = Int32Array.from({ length: 10 }, (_, row) => row);
  const model = ridgeLogistic(signs, outcome, { rows, penalty: 2 });
  expect(model.intercept).toBeCloseTo(-0.66446188, 5);
  expect([...model.weights]).toEqual([0.38504441, 0.15550193].map((w) => expect.closeTo(w, 5)));
  const separable = ridgeLogistic(signs, signs[0]!, { rows, penalty: 0.01 });
  expect([separable.intercept, ...separable.weights].every(Number.isFinite)).toBe(true);
});

test('an item that can never decide is not asked', () => {
  const item = (sign: number, points: number) => ({ sign, points });
  const screener = { items: [item(0, 3), item(1, 3), item(2, 2)], threshold: 6 };
  expect(withoutIdleItems(screener).items.map(({ sign }) => sign)).toEqual([0, 1]);
  const needed = { items: [item(0, 3), item(1, 2), item(2, 1)], threshold: 3 };
  expect(withoutIdleItems(needed)).toEqual(needed);
});
