import type { Db } from '#db/client';
import type { ScreenerTarget } from '~/analysis/report';
import type { Locale } from '~/i18n/locale';
import { createSurvey } from '../../surveys/create-survey.server';
import type { Survey } from '../../surveys/surveys.server';
import { describeScreener } from './describe';
import { findScreener } from './screeners.server';
import { shortSurvey, type Voices } from './short-survey';

export interface MakingSurvey {
  reportId: string;
  target: ScreenerTarget;
  voices: Voices;
  locale: Locale;
  createdBy: string;
  now: Date;
}

export type SurveyMade =
  | { ok: true; survey: Survey }
  | { ok: false; reason: 'noScreener' | 'notUseful' | 'questionsGone' };

/**
 * A draft of the screener's questions, with the screener beside it: answers are scored by what is stored
 * here, whatever the browser says. A screener no better than chance makes no survey.
 */
export async function makeScreenerSurvey(
  db: Db,
  workspaceId: string,
  making: MakingSurvey,
): Promise<SurveyMade> {
  const { reportId, target, voices, locale, createdBy, now } = making;
  return db.transaction(async (tx) => {
    const found = await findScreener(tx, workspaceId, reportId, target);
    if (!found?.screener) return { ok: false, reason: 'noScreener' };
    const { screener, definition, source } = found;
    if (!screener.useful) return { ok: false, reason: 'notUseful' };
    const file = describeScreener({ screener, definition, source }, voices[locale], locale);
    const survey = shortSurvey(file, definition, voices);
    const asked = (survey.pages as unknown[]).length;
    if (asked < new Set(file.items.map(({ question }) => question)).size)
      return { ok: false, reason: 'questionsGone' };
    const made = { definition: survey, screener: file, locale, createdBy, now };
    return { ok: true, survey: await createSurvey(tx, workspaceId, made) };
  });
}
