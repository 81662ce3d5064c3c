import type { Interval } from '../report';
import { standardised } from '../statistics/evidence';
import { wilson } from '../statistics/intervals';
import type { Random } from '../statistics/random';
import type { Candidate } from './candidate';
import { contendersOf } from './contenders';
import { countBits, countBoth, gather, type Mask, maskOf } from './mask';
import { evidenceFor } from './permutation-test';
import { refine } from './refine';
import { chooseFamily, type SearchResult } from './search';
import { candidateAt, familiesOf } from './search-space';
import type { SearchSpace } from './tried';

/** What is believed of a share after the search's own luck is taken off. */
export interface HonestShare extends Interval {
  /** Mean of "found in the resample" minus "true of that statement in the full sample". */
  optimism: number;
}

/** Below this many resamples the correction would itself be noise. */
const RESAMPLES = 60;

/**
 * How much the search flatters itself, from resamples in which the whole search is run again.
 *
 * Why: the winner of thousands of looks is partly lucky, so its observed A-share is too good. In
 * each resample the best statement is chosen anew, and its share there is compared with its share
 * among the original respondents (Efron 1983; Harrell 2015, 5.3.4).
 * Likeness steers the choice, as in the search itself; shares are those of grade A.
 * Result: one optimism per usable resample. Cost: resamples x contenders x respondents / 32.
 */
export function searchOptimism(
  space: SearchSpace,
  { alike, outcome }: { alike: Uint8Array; outcome: Uint8Array },
  given: { search: SearchResult; random: Random; resamples?: number },
): number[] {
  const truth = { alike: maskOf(alike), a: maskOf(outcome) };
  const contenders = contendersOf(space, given.search.families);
  const found: number[] = [];
  for (let b = 0; b < (given.resamples ?? RESAMPLES); b++) {
    const rows = Int32Array.from(outcome, () => given.random.integer(outcome.length));
    const optimism = optimismIn(contenders, truth, { rows, search: given.search });
    if (optimism !== null) found.push(optimism);
  }
  return found;
}

function optimismIn(
  space: SearchSpace,
  truth: { alike: Mask; a: Mask },
  given: { rows: Int32Array; search: SearchResult },
): number | null {
  const resampled = gather(truth.alike, given.rows);
  const positives = countBits(resampled);
  if (positives < 5 || positives === given.rows.length) return null;
  const base = { positives, total: given.rows.length };
  const tables = familiesOf(space, given.rows);
  const results = tables.map((table, f) => {
    const z = evidenceFor(table, resampled, base);
    const best = z.reduce((top, value, c) => (top < 0 || value > z[top]! ? c : top), -1);
    const bestZ = z[best] ?? 0;
    const { noise95 } = given.search.families[f]!;
    return { best, bestZ, p: given.search.familyP(f, bestZ), noise95 };
  });
  const family = chooseFamily(results);
  const index = results[family]?.best ?? -1;
  if (index < 0) return null;
  const seen = (one: Candidate) => gather(one.members, given.rows);
  const candidate = refine(candidateAt(space, family, index), space, (one) => {
    const members = seen(one);
    return standardised(countBoth(members, resampled), countBits(members), base);
  });
  const members = seen(candidate);
  const size = countBits(members);
  if (size < 3 || candidate.size < 3) return null;
  const hits = countBoth(members, gather(truth.a, given.rows));
  return hits / size - countBoth(candidate.members, truth.a) / candidate.size;
}

/**
 * The observed share minus the mean optimism; the Wilson interval around it is widened by the
 * spread of the optimism, since the search itself was uncertain. Held to [0, 1].
 */
export function honestShare(
  observed: { count: number; total: number },
  optimism: readonly number[],
): HonestShare {
  const mean = optimism.reduce((sum, one) => sum + one, 0) / Math.max(1, optimism.length);
  const squares = optimism.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const spread = Math.sqrt(squares / Math.max(1, optimism.length - 1));
  const flattery = Math.max(0, mean);
  const raw = observed.total === 0 ? 0 : observed.count / observed.total;
  const value = Math.min(1, Math.max(0, raw - flattery));
  const around = wilson(value * observed.total, observed.total);
  return {
    value,
    low: Math.max(0, value - Math.hypot(value - around.low, spread)),
    high: Math.min(1, value + Math.hypot(around.high - value, spread)),
    optimism: flattery,
  };
}
