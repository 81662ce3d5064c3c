import { outcomeOf, type People } from '../behaviour/people';
import type { StudiedAnswers } from '../groups/study-answers';
import { type AnalysisOptions, announce } from '../progress';
import { LEAST_A } from '../refusals';
import type { Report, SearchSummary } from '../report';
import { earlySigns } from '../screener/early-signs';
import type { Random } from '../statistics/random';
import { searchOptimism } from './effects';
import { countSides } from './hypotheses';
import { jaccard } from './mask';
import { type SearchResult, searchSegment } from './search';
import { searchSpace } from './search-space';
import { describeSegments } from './segment';
import type { SearchSpace } from './tried';

const PERMUTATIONS = 499;
/** So many answers stand far above or far within the noise: fewer shuffles tell the same. */
const MANY_RESPONDENTS = 20_000;
const PERMUTATIONS_OF_MANY = 199;

export type SearchPart = Pick<
  Report,
  'verdict' | 'pSearch' | 'search' | 'segments' | 'askNext' | 'screener' | 'cScreener'
>;

export const NOTHING_SEARCHED: SearchPart = {
  verdict: 'tooLittleData',
  pSearch: null,
  search: null,
  segments: [],
  askNext: [],
  screener: null,
  cScreener: null,
};

/** One test for everything that was tried on the answers, then what may be said of the find. */
export function searchReport(
  people: People,
  studied: StudiedAnswers,
  given: { random: Random; options: AnalysisOptions },
): SearchPart {
  const { random, options } = given;
  const { answers, netRevenue } = people;
  const { singles } = studied;
  const outcome = outcomeOf(people, 'A');
  const alike = steeringOutcome(people, outcome);

  announce('search', options);
  const space = searchSpace(answers, studied, random.fork('pairs'));
  const permutations = options.permutations ?? permutationsFor(outcome.length);
  const search = searchSegment(space, alike, { permutations, random: random.fork('search') });
  const claimed = isClaim(search, outcome);

  announce('segments', options);
  const optimism = claimed
    ? searchOptimism(space, { alike, outcome }, { search, random: random.fork('optimism') })
    : [];
  const sources = { answers, outcome, alike, netRevenue, singles, search, optimism };

  announce('screener', options);
  return {
    verdict: claimed ? 'segment' : 'noReliableDifference',
    pSearch: search.p,
    search: summarize(space, search),
    segments: claimed ? describeSegments({ ...sources, random: random.fork('revenue') }) : [],
    askNext: claimed ? [] : nearestThree(search),
    ...earlySigns(people, space, {
      alike,
      aClaimed: claimed,
      permutations,
      random: random.fork('signs'),
    }),
  };
}

function permutationsFor(respondents: number): number {
  return respondents > MANY_RESPONDENTS ? PERMUTATIONS_OF_MANY : PERMUTATIONS;
}

/** Likeness steers the search; where too few are alike to learn from, the bare grade does. */
function steeringOutcome({ alike }: People, outcome: Uint8Array): Uint8Array {
  const count = alike.reduce((sum, one) => sum + one, 0);
  return count >= LEAST_A && count < alike.length ? alike : outcome;
}

/** Beyond chance, and also by the bare grade in the direction of more A. */
function isClaim({ best, p }: SearchResult, outcome: Uint8Array): boolean {
  if (best === null || p > 0.05) return false;
  const { inside, outside } = countSides(best.candidate.members, outcome);
  return inside.share > outside.share;
}

function summarize(space: SearchSpace, search: SearchResult): SearchSummary {
  const noise = search.best ? search.noiseOn(search.best.family) : search.noise;
  const shown = Math.min(200, noise.length);
  return {
    singles: space.singles.length,
    pairs: space.pairs.length / 2,
    groups: space.groups.length,
    permutations: noise.length,
    bestZ: search.best?.z ?? 0,
    noiseBestZ: noise[Math.ceil(0.95 * noise.length) - 1] ?? 0,
    noiseDistribution: Array.from(
      { length: shown },
      (_, i) => noise[Math.floor((i * noise.length) / shown)]!,
    ),
  };
}

/** Different people, said as a rule, without figures: they are questions, not results. */
function nearestThree(search: SearchResult): Report['askNext'] {
  const chosen: SearchResult['ranking'] = [];
  for (const find of search.ranking) {
    const { members, conditions } = find.candidate;
    const isNew = chosen.every((known) => jaccard(known.candidate.members, members) < 0.5);
    if (conditions.length > 0 && isNew && chosen.length < 3) chosen.push(find);
  }
  return chosen.map((find) => ({ conditions: find.candidate.conditions }));
}
