import type { Candidate } from './candidate';
import type { CodedAnswers } from './coded-answers';
import { kMeans } from './k-means';
import { fitLatentClasses } from './latent-classes';
import { countBits, jaccard, maskOf } from './mask';
import { pairSupport } from './pairs';
import type { Random } from './random';

/**
 * Memberships of clusters as candidates, found by k-means and by latent classes for 2 to 6 groups,
 * without any behaviour. Near-duplicates (Jaccard above .9) are merged.
 */
export function groupCandidates(coded: CodedAnswers, random: Random): Candidate[] {
  const rows = coded.matrix.rows;
  const support = pairSupport(rows);
  const found: Candidate[] = [];
  for (let k = 2; k <= 6; k++) {
    const assignments: Int32Array[] = [];
    if (coded.matrix.columns > 0 && rows >= 12 * k) {
      assignments.push(kMeans(coded.matrix, k, random.fork(`k-means ${k}`)).assignment);
    }
    if (coded.factors.length > 0 && rows >= 15 * k) {
      assignments.push(fitLatentClasses(coded.factors, k, random.fork(`classes ${k}`)).assignment);
    }
    for (const assignment of assignments) {
      for (let group = 0; group < k; group++) {
        const members = maskOf(Array.from(assignment, (one) => one === group));
        const size = countBits(members);
        if (size < support.least || size > support.most) continue;
        if (found.some((known) => jaccard(known.members, members) > 0.9)) continue;
        found.push({ kind: 'group', conditions: [], members, size, questions: [], early: false });
      }
    }
  }
  return found;
}
