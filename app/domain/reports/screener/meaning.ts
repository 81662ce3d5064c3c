import type { Translate } from '../say';
import { frequenciesOf } from './frequencies';
import type { ScreenerFigures } from './screener-file';

export interface Meaning {
  flagged: string;
  missed: string;
  others: string;
  measuredOn: string;
  /** Whether to use it at all. */
  worth: string;
}

/** What a score says, in numbers of people rather than in percentages. */
export function sayMeaning(
  figures: ScreenerFigures,
  t: Translate,
  number: (n: number) => string,
): Meaning {
  const { whole, flagged, base, missed, others } = frequenciesOf(figures);
  const { target: grade, baseRate, useful } = figures;
  return {
    flagged: t('screener.meaning.flagged', { whole, grade, ...flagged, base }),
    missed: t('screener.meaning.missed', { whole, grade, ...missed }),
    others: t('screener.meaning.others', { whole, grade, others }),
    measuredOn: t('screener.meaning.measuredOn', {
      grade,
      respondents: number(baseRate.total),
      ofGrade: number(baseRate.count),
    }),
    worth: t(`screener.meaning.${useful ? 'useful' : 'notUseful'}`),
  };
}
