import type { Answers } from '../answers/answers';
import type { Interval, Segment } from '../report';
import { wilson } from '../statistics/intervals';
import type { Random } from '../statistics/random';
import { quotesOf, quoteTraits } from '../words/quotes';
import type { Candidate } from './candidate';
import { honestShare } from './effects';
import { countSides } from './hypotheses';
import { countBits, countBoth, jaccard, maskOf, membersOf } from './mask';
import { compareRevenue } from './revenue';
import type { Find, SearchResult } from './search';
import { traitsOf } from './traits';
import { vanishingMembers } from './vanish';

/** Everything a segment is described from; all aligned with the analysed respondents. */
export interface SegmentSources {
  answers: Answers;
  outcome: Uint8Array;
  /** What the search was steered by. */
  alike: Uint8Array;
  netRevenue: number[];
  singles: Candidate[];
  search: SearchResult;
  optimism: number[];
  random: Random;
}

const CLAIM = 0.05;

/**
 * The proposed A-segment first, then up to two other finds that hold on their own after adjustment
 * for the whole search and are mostly other people.
 */
export function describeSegments(sources: SegmentSources): Segment[] {
  const { search } = sources;
  if (!search.best || search.p > CLAIM) return [];
  const chosen: Find[] = [search.best];
  for (const find of search.ranking) {
    if (chosen.length >= 3) break;
    const isOther = chosen.every(
      (known) => jaccard(known.candidate.members, find.candidate.members) < 0.3,
    );
    if (isOther && find.p <= CLAIM) chosen.push(find);
  }
  return chosen.map((find, at) => describeSegment(find, `s${at + 1}`, sources));
}

function describeSegment(find: Find, id: string, sources: SegmentSources): Segment {
  const { answers, outcome, search } = sources;
  const { candidate } = find;
  const members = membersOf(candidate.members);
  const { inside, outside } = countSides(candidate.members, outcome);
  const traits = traitsOf(candidate.members, sources.singles, {
    respondents: outcome.length,
    most: 6,
  });
  const base = wilson(inside.count + outside.count, outcome.length);
  const expected = withoutLuck(inside, sources.optimism);
  return {
    id,
    source: candidate.kind,
    rule: candidate.kind === 'group' ? null : candidate.conditions,
    traits: quoteTraits(traits, answers, { members, outcome }),
    memberIds: members.map((member) => answers.respondents[member]!),
    inside,
    outside,
    base,
    expected,
    lift: scaled(expected, base.share),
    p: id === 's1' ? search.p : find.p,
    revenuePerCustomer: compareRevenue(sources.netRevenue, members, sources.random.fork(id)),
    vanish: vanishingMembers(
      evidenceCounts(candidate, sources.alike),
      (z) => search.adjustedP(find.family, z) <= CLAIM,
    ),
    quotes: quotesOf(answers, members, outcome),
  };
}

function evidenceCounts({ members, size }: Candidate, alike: Uint8Array) {
  const mask = maskOf(alike);
  return { hits: countBoth(members, mask), size, positives: countBits(mask), total: alike.length };
}

function withoutLuck(inside: { count: number; total: number }, optimism: number[]): Interval {
  const { value, low, high } = honestShare(inside, optimism);
  return { value, low, high };
}

function scaled(share: Interval, base: number): Interval {
  const by = (value: number) => (base > 0 ? value / base : 0);
  return { value: by(share.value), low: by(share.low), high: by(share.high) };
}
