/**
 * Which words customers of grade A use and the others do not.
 *
 * Why a prior: with 40 answers a word said twice by A and never by others has an infinite odds
 * ratio. The prior says "both groups speak like everybody" with the weight of `priorWords` words,
 * so rare words must earn their place.
 * Shape: features as from `findWords`, one flag a respondent for A and for the others; who is in
 * neither is not counted. Shares are of the respondents of each side who wrote anything.
 * Result: the `most` words with the largest |z|, largest first; z beyond about 2 is worth reading,
 * and it is a description, not a test.
 * Cost: features x respondents. Source: Monroe, Colaresi & Quinn 2008, equations 15, 16, 19.
 */

import type { WordDifference } from '../report';
import { wilson } from '../statistics/intervals';
import type { WordFeature } from './words';

export interface WordComparison {
  words: readonly WordFeature[];
  isA: ArrayLike<number | boolean>;
  isOther: ArrayLike<number | boolean>;
  /** Who wrote anything, by question; everybody when absent. */
  answered?: (question: string, respondent: number) => boolean;
  priorWords?: number;
  most?: number;
}

export function wordDifferences(comparison: WordComparison): WordDifference[] {
  const { words, priorWords = 10, most = 20 } = comparison;
  const counts = words.map((word) => ({
    word,
    a: mentions(word, comparison.isA),
    others: mentions(word, comparison.isOther),
  }));
  const sum = { a: 0, others: 0 };
  for (const { a, others } of counts) {
    sum.a += a;
    sum.others += others;
  }
  if (sum.a + sum.others === 0) return [];
  return counts
    .filter(({ a, others }) => a + others > 0)
    .map(({ word, a, others }) => {
      const prior = (priorWords * (a + others)) / (sum.a + sum.others);
      const odds = dirichletLogOdds({ a, others, sum, prior, priorWords });
      const shares = { a: sideShare(a, word, comparison, 'isA') };
      const rest = sideShare(others, word, comparison, 'isOther');
      return {
        word: word.word,
        stem: word.stem,
        question: word.question,
        ...shares,
        others: rest,
        ...odds,
        ...(word.code === undefined ? {} : { code: word.code }),
      };
    })
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || (x.stem < y.stem ? -1 : 1))
    .slice(0, most);
}

/** Log-odds ratio of one word and its z, with the prior counted to both sides. */
export function dirichletLogOdds({
  a,
  others,
  sum,
  prior,
  priorWords,
}: {
  a: number;
  others: number;
  sum: { a: number; others: number };
  prior: number;
  priorWords: number;
}): { logOdds: number; z: number } {
  const odds = (mentioned: number, all: number) =>
    (mentioned + prior) / Math.max(1e-9, all + priorWords - mentioned - prior);
  const logOdds = Math.log(odds(a, sum.a)) - Math.log(odds(others, sum.others));
  const variance = 1 / (a + prior) + 1 / (others + prior);
  return { logOdds, z: logOdds / Math.sqrt(variance) };
}

function mentions(word: WordFeature, side: ArrayLike<number | boolean>): number {
  let count = 0;
  for (let i = 0; i < word.members.length; i++) if (word.members[i] && side[i]) count++;
  return count;
}

function sideShare(
  count: number,
  word: WordFeature,
  comparison: WordComparison,
  side: 'isA' | 'isOther',
) {
  let total = 0;
  for (let i = 0; i < word.members.length; i++) {
    if (comparison[side][i] && (comparison.answered?.(word.question, i) ?? true)) total++;
  }
  return wilson(count, total);
}
