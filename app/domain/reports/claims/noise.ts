import type { Say } from '../say';
import { chanceInWords } from './chance';
import type { Claim, Sayable, SaySection } from './claim';

/**
 * What a search finds in copies whose answers were shuffled between customers, and how much the
 * result hangs on few people. Said of claims and of refusals alike.
 */
export const sayNoise: SaySection = (report, say) => {
  const { search, pSearch } = report;
  if (!search) return [];
  const key = 'reports.claims.noise';
  const figures = { best: say.number(search.bestZ, 1), noise: say.number(search.noiseBestZ, 1) };
  return [
    claim('noise', say.t(`${key}.found`, figures)),
    ...(pSearch === null
      ? []
      : [claim('noise.chance', chanceInWords(pSearch, search.permutations, say))]),
    claim(
      'noise.searched',
      say.t(`${key}.searched`, {
        candidates: say.number(search.singles + search.pairs + search.groups),
        permutations: say.number(search.permutations),
      }),
    ),
    ...sayStanding(report, say),
  ];
};

const claim = (id: string, text: string): Claim => ({ id, section: 'noise', text });

/** A claim may hang on a few customers; where nothing is claimed nothing can fall. */
function sayStanding(report: Sayable, say: Say): Claim[] {
  const key = 'reports.claims.noise';
  const segment = report.segments[0];
  if (report.verdict !== 'segment' || !segment) {
    return [
      claim('noise.result', say.t(`${key}.result`)),
      claim('noise.largest', say.t(`${key}.noAmounts`)),
    ];
  }
  const { vanish, inside, revenuePerCustomer } = segment;
  const fall = say.t(`${key}.fall`, { count: vanish, total: say.number(inside.count) });
  return [
    claim('noise.fall', fall),
    claim(
      'noise.largest',
      [say.t(`${key}.noAmounts`), ...sayTop(revenuePerCustomer, say)].join(' '),
    ),
  ];
}

type Revenue = Sayable['segments'][number]['revenuePerCustomer'];

function sayTop(revenue: Revenue, say: Say): string[] {
  if (!revenue) return [];
  const figures = {
    value: say.money(revenue.insideWithoutTop),
    all: say.money(revenue.inside.value),
    outside: say.money(revenue.outside.value),
  };
  return [say.t('reports.claims.noise.withoutTop', figures)];
}
