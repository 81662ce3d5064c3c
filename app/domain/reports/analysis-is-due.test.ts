import { expect, it } from 'vitest';
import { answersDue } from './analysis-is-due';
import { compareWithTruth, readPlantedTruth } from './planted-truth';

it('the first report is due at 20 linked answers', () => {
  expect(answersDue(null)).toBe(20);
});

it('the next one is due when a quarter more have answered', () => {
  expect(answersDue(80)).toBe(100);
  expect(answersDue(81)).toBe(102);
});

it('changed codes make it due again, once there is enough to read', () => {
  expect(answersDue(80, true)).toBe(20);
  expect(answersDue(19, true)).toBe(20);
});

it('an early report asked for by hand does not put off the first real one', () => {
  expect(answersDue(19)).toBe(20);
});

const ids = (from: number, to: number) =>
  new Set(Array.from({ length: to - from + 1 }, (_, position) => `c${from + position}`));
const everybody = [...ids(1, 100)];

it('only planted people who answered can be found', () => {
  const { precision, recall, outcome } = compareWithTruth(ids(1, 30), ids(1, 20), [...ids(1, 25)]);
  expect([precision.count, precision.total]).toEqual([20, 20]);
  expect([recall.count, recall.total]).toEqual([20, 25]);
  expect(outcome).toBe('well');
});

it('the four ways a claim and the truth can meet', () => {
  const outcome = (planted: Set<string>, named: Set<string>) =>
    compareWithTruth(planted, named, everybody).outcome;
  expect(outcome(new Set(), new Set())).toBe('refusedRightly');
  expect(outcome(new Set(), ids(1, 20))).toBe('claimedWrongly');
  expect(outcome(ids(1, 20), new Set())).toBe('missed');
  expect(outcome(ids(1, 20), ids(50, 70))).toBe('wrong');
});

it('a workspace without a readable truth hides nothing', () => {
  expect(readPlantedTruth(null)).toBeNull();
  expect(readPlantedTruth('{"source":"x"}')).toBeNull();
  expect(readPlantedTruth('not json')).toBeNull();
  const truth = { planted: ['T1'], rule: { en: 'a', ru: 'б' }, falseFavourites: null };
  expect(readPlantedTruth(JSON.stringify({ truth }))).toEqual(truth);
});
