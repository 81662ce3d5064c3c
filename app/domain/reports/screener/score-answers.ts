import { scoreScreener } from '~/analysis/screener/score-screener';
import { readScreenerCard, type ScreenerCard } from './card';

export interface Scored {
  points: number;
  flagged: boolean;
}

/** What stored answers are worth on the card their survey was made from; null for other surveys. */
export function scorerOf(
  screener: unknown,
): { card: ScreenerCard; score: (answers: Record<string, unknown>) => Scored } | null {
  const card = readScreenerCard(screener);
  return card && { card, score: (answers) => scoreScreener(card, answers) };
}
