import { expect, test } from 'vitest';
import { adjustedRandIndex } from '#test/bench/measures/rand-index';
import { codeAnswers } from '../answers/coding';
import type { Question } from '../input';
import { singleCandidates } from '../search/single-candidates';
import { matrixFrom } from '../statistics/matrix';
import { createRandom, type Random } from '../statistics/random';
import { findAnswerGroups, groupMemberships } from './answer-groups';
import { answerMap } from './answer-map';
import { clusterwiseStability } from './clusterwise-stability';

const CHOICES = ['p', 'q', 'r', 's'].map((value) => ({ value, text: value.toUpperCase() }));

/** Eight choices and two ratings; the hidden group decides six of the choices with this strength. */
function survey(people: number, strength: number, random: Random) {
  const truth = Array.from({ length: people }, (_, i) => i % 3);
  const questions: Question[] = Array.from({ length: 8 }, (_, at) => ({
    key: `q${at}`,
    title: `Question ${at}`,
    early: true,
    kind: 'single',
    choices: CHOICES,
    values: truth.map((group) => {
      const own = at < 6 && random.next() < strength;
      return CHOICES[own ? (group + at) % 4 : random.integer(4)]!.value;
    }),
  }));
  return { truth, ...prepared(questions, people) };
}

function prepared(questions: Question[], people: number) {
  const respondents = Array.from({ length: people }, (_, i) => `c${i}`);
  const answers = { respondents, questions };
  return {
    ...answers,
    coded: codeAnswers(answers),
    candidates: singleCandidates(answers, 'en'),
    random: createRandom(5),
  };
}

test('hidden groups are found, called real, and described by what they answer', () => {
  const sources = survey(180, 0.65, createRandom(1));
  const found = findAnswerGroups(sources);
  const assigned = sources.respondents.map((id) => found.assignment[id]!);
  expect(adjustedRandIndex(assigned, sources.truth)).toBeGreaterThan(0.8);
  expect(found).toMatchObject({ structured: true, groups: 3, responseStyle: false });
  expect(found.silhouette).toBeGreaterThan(found.silhouetteNoise);
  expect(found.strength).toBeGreaterThan(1);
  const best = [...found.tried!].sort((one, other) => one.aic3 - other.aic3)[0];
  expect(best!.groups).toBe(3);
  expect(Math.min(...found.stability)).toBeGreaterThan(0.75);
  expect(found.profiles.every((profile) => profile.traits.length > 0)).toBe(true);
  expect(found.map).toHaveLength(180);
  expect(findAnswerGroups({ ...sources, random: createRandom(5) })).toEqual(found);
});

test('answers without groups are seldom called groups', () => {
  const called = [1, 2, 3, 4, 5, 6].filter(
    (seed) => findAnswerGroups(survey(90, 0, createRandom(seed))).structured,
  );
  expect(called.length).toBeLessThanOrEqual(1);
});

test('people who only tick high or low are a habit, not a segment', () => {
  const random = createRandom(3);
  const level = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? 4.2 : 1.8));
  const ratings: Question[] = Array.from({ length: 6 }, (_, at) => ({
    key: `r${at}`,
    title: `Rating ${at}`,
    early: true,
    kind: 'scale',
    min: 1,
    max: 5,
    values: level.map((mean) => Math.max(1, Math.min(5, Math.round(mean + 0.6 * random.normal())))),
  }));
  expect(findAnswerGroups(prepared(ratings, 120))).toMatchObject({
    structured: true,
    responseStyle: true,
  });
});

test('memberships keep to the sizes asked for', () => {
  const { coded } = survey(120, 0.6, createRandom(2));
  const range = { minimum: 10, maximum: 60 };
  const found = groupMemberships(coded.matrix, coded.factors, createRandom(1), range);
  const sizes = found.map(({ members }) => members.reduce((sum, member) => sum + member, 0));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
  expect(new Set(found.map(({ source }) => source))).toEqual(new Set(['kmeans', 'latent']));
});

test('one respondent, equal answers, no questions: no groups and no NaN', () => {
  const equal: Question = { ...survey(40, 0, createRandom(1)).questions[0]! } as Question;
  const same = { ...equal, values: Array(40).fill('p') } as Question;
  const one = { ...equal, values: ['p'] } as Question;
  for (const sources of [
    prepared([same], 40),
    prepared([one], 1),
    prepared([], 0),
    prepared([], 50),
  ]) {
    const found = findAnswerGroups(sources);
    expect(found.structured).toBe(false);
    expect(JSON.stringify(found)).not.toContain('null');
  }
});

test('the map shows the directions in which answers differ most', () => {
  // R 4.2: prcomp(cbind(c(0, 2, 4, 6), c(1, 0, 0, 1)))$x[, 1] is -3 -1 1 3
  const points = answerMap(
    matrixFrom([
      [0, 1],
      [2, 0],
      [4, 0],
      [6, 1],
    ]),
    createRandom(1),
  );
  expect(points.map((point) => point.x)).toEqual([-3, -1, 1, 3].map((x) => expect.closeTo(x, 6)));
});

test('a group found again is stable, one dealt at random dissolves', () => {
  const truth = Int32Array.from({ length: 60 }, (_, row) => row % 2);
  const settings = () => ({ resamples: 10, random: createRandom(1) });
  const again = clusterwiseStability(truth, (rows) => rows.map((row) => row % 2), settings());
  expect(again).toEqual([1, 1]);
  const dice = createRandom(2);
  const dealt = clusterwiseStability(truth, (rows) => rows.map(() => dice.integer(4)), settings());
  expect(Math.max(...dealt)).toBeLessThan(0.6);
});
