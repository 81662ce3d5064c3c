import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { type Door, minutesWestOf } from '../doors.server';
import type { Drawn } from './draw-step.server';
import type { StepTexts } from './step-form';
import { stepTexts } from './step-texts';

const texts = new Map<Locale, StepTexts>();

/** The same for everybody: worded once. */
function textsIn(locale: Locale): StepTexts {
  const known = texts.get(locale) ?? stepTexts(i18nFor(locale).t);
  texts.set(locale, known);
  return known;
}

/** In which words a step is drawn, and by whose clock: without scripts the workspace's. */
export const drawnFor = (door: Door, locale: Locale, now: Date): Drawn => ({
  texts: textsIn(locale),
  minutesWest: minutesWestOf(door, now),
});
