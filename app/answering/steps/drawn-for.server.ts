import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { type Door, minutesWestOf } from '../doors.server';
import type { Drawn } from './draw-step.server';
import { stepTexts } from './step-texts';

/** In which words a step is drawn, and by whose clock: without scripts the workspace's. */
export const drawnFor = (door: Door, locale: Locale, now: Date): Drawn => ({
  texts: stepTexts(i18nFor(locale).t),
  minutesWest: minutesWestOf(door, now),
});
