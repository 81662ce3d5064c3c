import type { Screener } from '~/analysis/report';
import type { Say } from '../say';
import { frequenciesOf } from '../screener/frequencies';
import type { Claim, SaySection } from './claim';

/** The early signs of an A, and of a C, with how often they are right and whom they miss. */
export const sayScreener: SaySection = ({ screener, cScreener }, say) => [
  ...(screener ? sayOne('screener', screener, say) : []),
  ...(cScreener ? sayOne('cScreener', cScreener, say) : []),
];

function sayOne(name: string, screener: Screener, say: Say): Claim[] {
  const claim = (id: string, text: string): Claim => ({
    id: `${name}.${id}`,
    section: 'screener',
    text,
  });
  const grade = screener.target;
  const key = 'reports.claims.screener';
  const { whole, flagged, base, missed } = frequenciesOf(screener);
  return [
    claim(
      'precision',
      say.t(`${key}.precision`, {
        grade,
        whole,
        ...flagged,
        base,
      }),
    ),
    claim(
      'recall',
      say.t(`${key}.recall`, {
        grade,
        whole,
        ...missed,
      }),
    ),
    claim(
      'flagged',
      say.t(`${key}.flagged`, {
        flagged: say.share(screener.flagged),
        useful: say.t(screener.useful ? `${key}.useful` : `${key}.notUseful`),
      }),
    ),
  ];
}
