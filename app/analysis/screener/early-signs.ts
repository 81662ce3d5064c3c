import { outcomeOf, type People } from '../behaviour/people';
import { LEAST_A } from '../refusals';
import type { Screener, ScreenerTarget } from '../report';
import { searchSegment } from '../search/search';
import type { SearchSpace } from '../search/tried';
import type { Random } from '../statistics/random';
import { buildScreener } from './screener';

/**
 * The screeners of early signs: how to recognise an A to win her, and a C to refuse in time.
 *
 * The A screener follows a claimed segment only. The C screener has no such claim behind it, so the same
 * search and the same test are run with C as the outcome first: without a difference beyond chance
 * there is no screener.
 */
export function earlySigns(
  people: People,
  space: SearchSpace,
  given: { alike: Uint8Array; aClaimed: boolean; permutations: number; random: Random },
): { screener: Screener | null; cScreener: Screener | null } {
  const screener = (target: ScreenerTarget) =>
    buildScreener({
      candidates: space.singles,
      wanted: outcomeOf(people, target),
      outcome: target === 'A' ? given.alike : undefined,
      target,
      random: given.random.fork(`card ${target}`),
    });
  return {
    screener: given.aClaimed ? screener('A') : null,
    cScreener: hasDifference(people, space, given) ? screener('C') : null,
  };
}

/** Enough to decide whether there is a screener: at 5 % the tenth largest of 199 is as good as of 499. */
const SHUFFLES_FOR_A_SCREENER = 199;

function hasDifference(
  people: People,
  space: SearchSpace,
  given: { permutations: number; random: Random },
): boolean {
  const outcome = outcomeOf(people, 'C');
  if (outcome.reduce((sum, one) => sum + one, 0) < LEAST_A) return false;
  const permutations = Math.min(given.permutations, SHUFFLES_FOR_A_SCREENER);
  const random = given.random.fork('search C');
  return searchSegment(space, outcome, { permutations, random }).p <= 0.05;
}
