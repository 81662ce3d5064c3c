import { LEAST_RESPONDENTS } from '~/analysis/refusals';
import type { Report } from '~/analysis/report';
import type { Say } from '../say';
import type { Claim, SaySection } from './claim';

/** Who answered, who did not, and whether the answers lean towards one grade. */
export const sayCoverage: SaySection = ({ coverage, sampled = [] }, say) => {
  const claims: Claim[] = [];
  const add = (id: string, text: string) =>
    claims.push({ id: `coverage.${id}`, section: 'coverage', text });
  const respondents = {
    count: coverage.respondents,
    total: coverage.customers,
    share: coverage.customers ? coverage.respondents / coverage.customers : 0,
    low: 0,
    high: 1,
  };
  add(
    'respondents',
    say.t('reports.claims.coverage.respondents', { share: say.share(respondents) }),
  );
  add('analysed', say.t('reports.claims.coverage.analysed', { count: coverage.analysed }));
  // Of fewer nobody can say that they lean.
  if (coverage.difference && coverage.respondents >= LEAST_RESPONDENTS)
    add('bias', bias(coverage, say));
  for (const code of [
    'unknownCustomers',
    'olderDuplicates',
    'straightLiners',
    'tooEarly',
  ] as const) {
    if (coverage[code] > 0) {
      add(code, say.t(`reports.claims.coverage.${code}`, { count: coverage[code] }));
    }
  }
  for (const { part, respondents: count } of sampled) {
    add(
      `sampled.${part}`,
      say.t(`reports.claims.coverage.sampled.${part}`, { count: say.number(count) }),
    );
  }
  return claims;
};

function bias(coverage: Report['coverage'], say: Say) {
  const { low, high } = coverage.difference!;
  const leaning = low > 0 ? 'towardsA' : high < 0 ? 'awayFromA' : 'even';
  return say.t(`reports.claims.coverage.${leaning}`, {
    respondents: say.share(coverage.aAmongRespondents),
    others: say.share(coverage.aAmongOthers),
    low: points(low, say),
    high: points(high, say),
  });
}

/** Percentage points, with a true minus. */
const points = (share: number, say: Say): string => say.number(share * 100).replace('-', '−');
