import type { Trait } from '../report';
import { newcombe, wilson } from '../statistics/intervals';
import type { Candidate } from './candidate';
import { countBits, countBoth, type Mask } from './mask';

/**
 * What members say more often than the others, in the customers' own words: ordered by lift times
 * coverage, one per question, only where the interval of the difference excludes zero.
 * Lift is the share among members over the share among all.
 */
export function traitsOf(
  members: Mask,
  singles: readonly Candidate[],
  given: { respondents: number; most: number },
): Trait[] {
  const found = singles
    .filter((single) => single.conditions[0]!.condition.op !== 'answered')
    .map((single) => ({ single, trait: traitOf(members, single, given.respondents) }))
    .filter(({ trait }) => isMoreOften(trait))
    .sort((a, b) => weight(b.trait) - weight(a.trait));
  const asked = new Set<string>();
  return found
    .filter(({ single }) => {
      const question = single.questions[0]!;
      if (asked.has(question)) return false;
      asked.add(question);
      return true;
    })
    .slice(0, given.most)
    .map(({ trait }) => trait);
}

export function traitOf(members: Mask, single: Candidate, respondents: number): Trait {
  const size = countBits(members);
  const both = countBoth(members, single.members);
  const inside = wilson(both, size);
  const outside = wilson(single.size - both, respondents - size);
  const base = single.size / Math.max(1, respondents);
  return {
    label: single.conditions[0]!,
    inside,
    outside,
    lift: base > 0 ? inside.share / base : 0,
  };
}

function isMoreOften({ inside, outside }: Trait): boolean {
  return newcombe(inside.count, inside.total, outside.count, outside.total).low > 0;
}

function weight(trait: Trait): number {
  return trait.lift * trait.inside.share;
}
