import type { SaySection } from './claim';

/** Groups in the answers: a statement about answers alone, whatever these people pay. */
export const sayAnswerGroups: SaySection = ({ answerGroups }, say) => {
  if (!answerGroups) return [];
  const key = 'reports.claims.answerGroups';
  const outcome = !answerGroups.structured
    ? 'none'
    : answerGroups.responseStyle
      ? 'style'
      : 'structured';
  const headline = say.t(`${key}.${outcome}`, { count: answerGroups.groups });
  const claims = [{ id: 'answerGroups', section: 'answerGroups' as const, text: headline }];
  if (outcome === 'none') return claims;
  return claims.concat(
    answerGroups.profiles.map(({ group, customers, traits }) => ({
      id: `answerGroups.${group + 1}`,
      section: 'answerGroups' as const,
      text: say.t(`${key}.group`, {
        group: group + 1,
        share: say.share(customers),
        traits: traits.length > 0 ? say.conditions(traits.map(({ label }) => label)) : '–',
      }),
    })),
  );
};

/** Words A customers use and others do not, and the reverse. */
export const sayWords: SaySection = ({ words }, say) =>
  words.map(({ word, stem, question, a, others, z }) => ({
    id: `words.${question}.${stem}`,
    section: 'words',
    text: say.t(z > 0 ? 'reports.claims.words.more' : 'reports.claims.words.less', {
      word,
      a: say.share(a),
      others: say.share(others),
    }),
  }));

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
