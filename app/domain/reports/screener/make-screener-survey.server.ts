import type { Db } from '#db/client';
import type { Locale } from '~/i18n/locale';
import { createSurvey } from '../../surveys/create-survey.server';
import type { Survey } from '../../surveys/surveys.server';
import type { CardTarget } from './card';
import { describeCard } from './describe';
import { findScreener } from './screeners.server';
import { shortSurvey, type Voices } from './short-survey';

export interface MakingSurvey {
  reportId: string;
  target: CardTarget;
  voices: Voices;
  locale: Locale;
  createdBy: string;
  now: Date;
}

export type SurveyMade =
  | { ok: true; survey: Survey }
  | { ok: false; reason: 'noCard' | 'notUseful' | 'questionsGone' };

/**
 * A draft of the card's questions, with the card beside it: answers are scored by what is stored
 * here, whatever the browser says. A card no better than chance makes no survey.
 */
export async function makeScreenerSurvey(
  db: Db,
  workspaceId: string,
  making: MakingSurvey,
): Promise<SurveyMade> {
  const { reportId, target, voices, locale, createdBy, now } = making;
  return db.transaction(async (tx) => {
    const found = await findScreener(tx, workspaceId, reportId, target);
    if (!found?.screener) return { ok: false, reason: 'noCard' };
    const { screener, definition, source } = found;
    if (!screener.useful) return { ok: false, reason: 'notUseful' };
    const card = describeCard({ screener, definition, source }, voices[locale], locale);
    const survey = shortSurvey(card, definition, voices);
    const asked = (survey.pages as unknown[]).length;
    if (asked < new Set(card.items.map(({ question }) => question)).size)
      return { ok: false, reason: 'questionsGone' };
    const made = { definition: survey, screener: card, locale, createdBy, now };
    return { ok: true, survey: await createSurvey(tx, workspaceId, made) };
  });
}
