import type { Db } from '#db/client';
import type { Locale } from '~/i18n/locale';
import type { Translate } from '../say';
import type { CardTarget, ScreenerCard } from './card';
import { describeCard } from './describe';
import { type FoundScreener, findScreener } from './screeners.server';

export interface FoundCard {
  report: FoundScreener['report'];
  card: ScreenerCard | null;
}

/** The card in words; null when there is no such report in this workspace. */
export async function findCard(
  db: Db,
  workspaceId: string,
  asked: { reportId: string; target: CardTarget; t: Translate; locale: Locale },
): Promise<FoundCard | null> {
  const found = await findScreener(db, workspaceId, asked.reportId, asked.target);
  if (!found) return null;
  const { report, screener, definition, source } = found;
  const card = screener && describeCard({ screener, definition, source }, asked.t, asked.locale);
  return { report, card };
}
