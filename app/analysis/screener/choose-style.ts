import { standardised } from '../statistics/evidence';
import type { Random } from '../statistics/random';
import { learnScreener, pointsOf } from './learn-screener';
import type { LearningSource, ScreenerStyle } from './learning';
import { countPositives } from './signs';

/** Two or three answers say nearly all: a rule of the customers' situation. */
export const FEW_STRONG_SIGNS: ScreenerStyle = {
  entering: 12,
  penalty: 8,
  leastZ: 2,
  leastOfBestZ: 0.6,
  leastShare: 0.05,
  leastOfBestWeight: 0.4,
  pairs: true,
};

/** Many answers say a little each, as age, income and habits do. */
export const MANY_WEAK_SIGNS: ScreenerStyle = {
  entering: 50,
  penalty: 15,
  leastZ: 0.5,
  leastOfBestZ: 0,
  leastShare: 0.08,
  leastOfBestWeight: 0.1,
  pairs: false,
};

const FOLDS = 5;
/** In deviations. Where few signs suffice, they win by more than that. */
const CLEARLY_BETTER = 0.3;

/**
 * Which style suits these answers, by how well its screeners flag in five-fold cross-validation: few signs
 * where they are clearly better, else many.
 *
 * Why: a screener for few strong signs gets two thirds of what a planted rule offers, one for many weak
 * signs half; on what really happened to borrowers and employees it is the other way round (precision
 * of the flagged fifth, learnt from 400: .55 against .52). No setting between them is good at both.
 * Cost: ten screeners.
 */
export function chooseStyle(
  source: LearningSource,
  rows: Int32Array,
  random: Random,
): ScreenerStyle {
  const order = random.shuffle(rows.slice());
  const few = unseenEvidence(source, order, FEW_STRONG_SIGNS);
  const many = unseenEvidence(source, order, MANY_WEAK_SIGNS);
  return few > many + CLEARLY_BETTER ? FEW_STRONG_SIGNS : MANY_WEAK_SIGNS;
}

/** How far those flagged stand out, each flagged by a screener that has not seen them. */
function unseenEvidence(source: LearningSource, order: Int32Array, style: ScreenerStyle): number {
  let size = 0;
  let hits = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const screener = learnScreener(
      source,
      order.filter((_, at) => at % FOLDS !== fold),
      style,
    );
    if (screener === null) continue;
    for (let at = fold; at < order.length; at += FOLDS) {
      const row = order[at]!;
      if (pointsOf(source, screener, row) < screener.threshold) continue;
      size++;
      hits += source.outcome[row]!;
    }
  }
  return standardised(hits, size, {
    positives: countPositives(source, order),
    total: order.length,
  });
}
