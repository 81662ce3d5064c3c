import type { Screener } from '~/analysis/report';
import type { Say } from '../say';
import { frequenciesOf } from '../screener/frequencies';
import type { Claim, SaySection } from './claim';

/** The early signs of an A, and of a C, with how often they are right and whom they miss. */
export const sayScreener: SaySection = ({ screener, cScreener }, say) => [
  ...(screener ? sayCard('screener', screener, say) : []),
  ...(cScreener ? sayCard('cScreener', cScreener, say) : []),
];

function sayCard(name: string, card: Screener, say: Say): Claim[] {
  const claim = (id: string, text: string): Claim => ({
    id: `${name}.${id}`,
    section: 'screener',
    text,
  });
  const grade = card.target;
  const key = 'reports.claims.screener';
  const { whole, flagged, base, missed } = frequenciesOf(card);
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
        flagged: say.share(card.flagged),
        useful: say.t(card.useful ? `${key}.useful` : `${key}.notUseful`),
      }),
    ),
  ];
}
