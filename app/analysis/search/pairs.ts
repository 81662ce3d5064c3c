import type { Random } from '../statistics/random';
import type { Candidate } from './candidate';
import { countBoth, intersection } from './mask';
import type { Support } from './single-candidates';

/** Above this many, a random part is searched: more pairs find nothing more, only more noise. */
const MOST_PAIRS = 12_000;

export function pairSupport(respondents: number): Support {
  return { least: Math.max(8, Math.ceil(0.08 * respondents)), most: 0.6 * respondents };
}

/**
 * Which singles to combine: two of different questions, shared by enough people and clearly fewer
 * than either alone. Flat: left, right, left, right, ...
 */
export function listPairs(
  singles: readonly Candidate[],
  respondents: number,
  random: Random,
): Int32Array {
  const support = pairSupport(respondents);
  const found: [number, number][] = [];
  singles.forEach((left, i) => {
    for (let j = i + 1; j < singles.length; j++) {
      const right = singles[j]!;
      if (left.questions[0] === right.questions[0]) continue;
      const both = countBoth(left.members, right.members);
      const refines = both < 0.95 * Math.min(left.size, right.size);
      if (refines && both >= support.least && both <= support.most) found.push([i, j]);
    }
  });
  const kept = found.length > MOST_PAIRS ? random.shuffle(found).slice(0, MOST_PAIRS) : found;
  return Int32Array.from(kept.flat());
}

export function pairCandidate(left: Candidate, right: Candidate): Candidate {
  const members = intersection(left.members, right.members);
  return {
    kind: 'pair',
    conditions: [...left.conditions, ...right.conditions],
    members,
    size: countBoth(left.members, right.members),
    questions: [...left.questions, ...right.questions],
    early: left.early && right.early,
  };
}
