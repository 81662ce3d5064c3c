import type { Translate } from '../say';
import type { NameBand } from './bands';

/** "at most 6", "more than 6 but at most 11", "more than 11". */
export function nameBandIn(
  t: Translate,
  number: (value: number, digits?: number) => string,
): NameBand {
  return (low, high) => {
    const sides = [
      low &&
        t(`screener.bands.${low.isBelow ? 'moreThan' : 'atLeast'}`, {
          value: number(low.value, 2),
        }),
      high &&
        t(`screener.bands.${high.isBelow ? 'atMost' : 'lessThan'}`, {
          value: number(high.value, 2),
        }),
    ].filter((side) => side !== null);
    const [one, other] = sides;
    return other === undefined ? one! : t('screener.bands.both', { low: one!, high: other });
  };
}
