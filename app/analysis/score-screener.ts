/**
 * The points of one person on a screener card: what a founder does with a new lead in front of her.
 *
 * Pure and browser-safe: the same function draws the card's calculator and measures the card.
 * Shape: raw SurveyJS answers of one person; a missing answer scores nothing.
 * Cost: at most six conditions.
 *
 * @example
 * scoreScreener({ items: [], threshold: 1 }, {}); // => { points: 0, flagged: false }
 */
import { holdsFor } from './condition';
import type { Screener } from './report';

export function scoreScreener(
  card: Pick<Screener, 'items' | 'threshold'>,
  answers: Record<string, unknown>,
): { points: number; flagged: boolean } {
  let points = 0;
  for (const item of card.items) {
    if (holdsFor(item.label.condition, answers)) points += item.points;
  }
  return { points, flagged: points >= card.threshold };
}
