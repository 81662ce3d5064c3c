import { wilson } from '~/analysis/statistics/intervals';
import type { CaseScore } from '../score-case';
import { type Figure, meanOf, spreadOf } from './measure';

interface Size {
  name: string;
  above: number;
  upTo: number;
  must: number;
  great: number;
}

const SIZES: readonly Size[] = [
  { name: 'hit, n <= 60', above: 0, upTo: 60, must: 0.39, great: 0.5 },
  { name: 'hit, n 80-150', above: 60, upTo: 150, must: 0.79, great: 0.87 },
  { name: 'hit, n 200-500', above: 150, upTo: 500, must: 0.74, great: 0.87 },
];

/** The rows of the table that are about planted cases, generated ones or those of a folder. */
export function plantedFigures(scores: readonly CaseScore[], how: string): Figure[] {
  const own = scores.filter(({ planted }) => planted);
  return [
    hitFigure({ name: 'hit, all planted', must: 0.7, great: 0.8 }, own, how),
    ...SIZES.map((size) => hitFigure(size, own.filter(isOfSize(size)))),
    ...screenerFigures(own),
  ];
}

function isOfSize({ above, upTo }: Size) {
  return ({ respondents }: CaseScore) => respondents > above && respondents <= upTo;
}

function hitFigure(
  wanted: Pick<Size, 'name' | 'must' | 'great'>,
  scores: readonly CaseScore[],
  how = '',
): Figure {
  const { name, must, great } = wanted;
  const hits = scores.filter(({ hit }) => hit).length;
  const { share, low, high } = wilson(hits, scores.length);
  const claims = scores.filter(({ claim }) => claim).length;
  const f1 = meanOf(scores.map((score) => score.f1)) ?? 0;
  const counted = `${hits} of ${scores.length} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  const beside = `claimed ${claims}, mean F1 ${f1.toFixed(2)}`;
  const told = [counted, beside, how].filter(Boolean).join('; ');
  const value = scores.length === 0 ? null : share;
  return { name, unit: 'share', good: 'high', must, great, value, how: told };
}

function screenerFigures(scores: readonly CaseScore[]): Figure[] {
  const capture = scores.map((score) => score.capture);
  const covered = scores.map((score) => score.covered).filter((one) => one !== null);
  const optimism = scores.map((score) => score.optimism);
  const { share, low, high } = wilson(covered.filter(Boolean).length, covered.length);
  const made = `${covered.length} screeners`;
  return [
    {
      name: 'screener capture',
      unit: 'share',
      good: 'high',
      must: 0.55,
      great: 0.65,
      value: meanOf(capture),
      how: `${spreadOf(capture)}; ${capture.length} cases, unclaimed ones count 0, fresh people`,
    },
    {
      name: 'stated interval covers the fresh result',
      unit: 'share',
      good: 'high',
      must: 0.9,
      great: 0.94,
      value: covered.length === 0 ? null : share,
      how: `${made} (${low.toFixed(2)} to ${high.toFixed(2)})`,
    },
    {
      name: 'optimism of the stated precision',
      unit: 'signed',
      good: 'nearZero',
      must: 0.03,
      great: 0.015,
      value: meanOf(optimism),
      how: `${spreadOf(optimism)}; ${made}`,
    },
  ];
}
