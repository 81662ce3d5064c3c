import type { Db } from '#db/client';
import type { ScreenerTarget } from '~/analysis/report';
import type { Locale } from '~/i18n/locale';
import type { Translate } from '../say';
import { describeScreener } from './describe';
import type { ScreenerFile } from './screener-file';
import { type FoundScreener, findScreener } from './screeners.server';

export interface FoundScreenerFile {
  report: FoundScreener['report'];
  screener: ScreenerFile | null;
}

/** The screener in words; null when there is no such report in this workspace. */
export async function findScreenerFile(
  db: Db,
  workspaceId: string,
  asked: { reportId: string; target: ScreenerTarget; t: Translate; locale: Locale },
): Promise<FoundScreenerFile | null> {
  const found = await findScreener(db, workspaceId, asked.reportId, asked.target);
  if (!found) return null;
  const { report, screener, definition, source } = found;
  const file =
    screener && describeScreener({ screener, definition, source }, asked.t, asked.locale);
  return { report, screener: file };
}
