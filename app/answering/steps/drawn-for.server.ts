import { surveyLocalization } from 'survey-core';
import 'survey-core/survey.i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { isLocale, type Locale } from '~/i18n/locale';
import { type Door, minutesWestOf } from '../doors.server';
import type { Drawn } from './draw-step.server';
import type { StepTexts } from './step-form';
import { stepTexts } from './step-texts';

const texts = new Map<string, StepTexts>();

/** The same for all who read the same: worded once. */
export function wordsIn({ locale, spoken }: Spoken): StepTexts {
  const ours = isLocale(spoken) ? spoken : locale;
  const known = texts.get(`${ours} ${spoken}`);
  if (known) return known;
  const own = worded(spoken, stepTexts(i18nFor(ours)));
  texts.set(`${ours} ${spoken}`, own);
  return own;
}

type Spoken = { locale: Locale; spoken: string };

/** Buttons in a language that is not ours are worded as survey-core words them. */
function worded(spoken: string, ours: StepTexts): StepTexts {
  if (isLocale(spoken)) return ours;
  const say = (name: string) => surveyLocalization.getString(name, spoken);
  return {
    ...ours,
    next: say('pageNextText'),
    back: say('pagePrevText'),
    finish: say('completeText'),
    choose: say('placeholder'),
    addRow: say('addRow'),
    removeRow: say('removeRow'),
  };
}

/** In which words a step is drawn, and by whose clock: without scripts the workspace's. */
export const drawnFor = (door: Door, language: Spoken, now: Date): Drawn => ({
  texts: wordsIn(language),
  minutesWest: minutesWestOf(door, now),
});
