import type { CodedAnswers } from '../answers/coded-answers';
import { groupMemberships } from '../groups/answer-groups';
import type { GroupFits } from '../groups/fit-groups';
import type { Random } from '../statistics/random';
import type { Candidate } from './candidate';
import { countBits, jaccard, maskOf } from './mask';
import { pairSupport } from './pairs';

/**
 * Memberships of clusters as candidates: k-means and latent classes of 2 to 6 groups, fitted
 * without any behaviour. Near-duplicates (Jaccard above .9) are merged, the first is kept.
 */
export function groupCandidates(coded: CodedAnswers, fits: GroupFits, random: Random): Candidate[] {
  const { least, most } = pairSupport(coded.matrix.rows);
  const range = { minimum: least, maximum: most, fits };
  const found: Candidate[] = [];
  for (const membership of groupMemberships(coded.matrix, coded.factors, random, range)) {
    const members = maskOf(membership.members);
    if (found.some((known) => jaccard(known.members, members) > 0.9)) continue;
    const size = countBits(members);
    found.push({ kind: 'group', conditions: [], members, size, questions: [], early: false });
  }
  return found;
}
