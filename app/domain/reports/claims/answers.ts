import type { Share, Trait, WordDifference } from '~/analysis/report';
import type { Sayable, SaySection } from './claim';

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
        traits: traits.length > 0 ? say.conditions(strongest(traits)) : '–',
      }),
    })),
  );
};

const MOST_TRAITS = 3;
const strongest = (traits: Trait[]) =>
  [...traits]
    .sort((one, other) => other.lift - one.lift)
    .slice(0, MOST_TRAITS)
    .map(({ label }) => label);

/** Below this a difference between two words is what chance makes every day. */
const CLEAR_Z = 1.96;
const MOST_WORDS = 6;

/** The clearest words of A customers, then the clearest of the others. */
export function clearWords(words: WordDifference[]): WordDifference[] {
  const clear = words.filter(({ z }) => Math.abs(z) >= CLEAR_Z);
  const strongest = [...clear].sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
  const ofA = strongest.filter(({ z }) => z > 0).slice(0, MOST_WORDS);
  return [...ofA, ...strongest.filter(({ z }) => z < 0).slice(0, MOST_WORDS)];
}

/** Words A customers use and others do not, and the reverse. */
export const sayWords: SaySection = ({ words, grades }, say) =>
  clearWords(words).map(({ word, stem, question, a, others, z }) => {
    const whom = comparedWith(others, grades);
    const figures = { word, a: say.share(a), others: say.share(others) };
    return {
      id: `words.${question}.${stem}`,
      section: 'words',
      text: say.t(z > 0 ? 'reports.claims.words.more' : 'reports.claims.words.less', {
        ...figures,
        whom: say.t(`reports.claims.words.${whom}`),
      }),
    };
  });

/** The analysis compares with C customers where 8 of them answered, else with everybody but A. */
function comparedWith({ total }: Share, { counts }: Sayable['grades']): 'cCustomers' | 'theOthers' {
  const c = counts.find(({ grade }) => grade === 'C')?.respondents ?? 0;
  return c >= 8 && total <= c ? 'cCustomers' : 'theOthers';
}

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
