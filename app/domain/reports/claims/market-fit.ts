import type { SaySection } from './claim';

/** Sean Ellis: the share that would be very disappointed, against the 40 % line. */
export const sayMarketFit: SaySection = ({ productMarketFit: fit }, say) => {
  if (!fit) return [];
  const key = 'reports.claims.marketFit';
  const above = fit.aboveFortyPercent ? 'above' : fit.all.high < 0.4 ? 'below' : 'open';
  return [
    {
      id: 'marketFit',
      section: 'marketFit' as const,
      text: `${say.t(`${key}.all`, { share: say.likely(fit.all) })} ${say.t(`${key}.${above}`)}`,
    },
    ...fit.byGrade.map(({ grade, very }) => ({
      id: `marketFit.${grade}`,
      section: 'marketFit' as const,
      text: say.t(`${key}.grade`, { grade, share: say.likely(very) }),
    })),
  ];
};
