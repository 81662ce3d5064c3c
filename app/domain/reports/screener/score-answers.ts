import { scoreScreener } from '~/analysis/screener/score-screener';
import { readScreenerFile, type ScreenerFile } from './screener-file';

export interface Scored {
  points: number;
  flagged: boolean;
}

/** What stored answers are worth on the screener their survey was made from; null for other surveys. */
export function scorerOf(
  stored: unknown,
): { screener: ScreenerFile; score: (answers: Record<string, unknown>) => Scored } | null {
  const screener = readScreenerFile(stored);
  return screener && { screener, score: (answers) => scoreScreener(screener, answers) };
}
