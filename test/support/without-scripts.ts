// Somebody who answers a survey step by step in a browser that runs no scripts.
import { randomUUID } from 'node:crypto';
import { type Asked, newJudgeOf } from '~/answering/models.server';
import { drawStep } from '~/answering/steps/draw-step.server';
import { postStep } from '~/answering/steps/post-step.server';
import { stepTexts } from '~/answering/steps/step-texts';
import { i18nFor } from '~/i18n/i18n.server';
import { checkAnswers } from './check-answers';
import { fillIn } from './form-filler';

export const drawn = { isScripted: false, texts: stepTexts(i18nFor('en')), minutesWest: 0 };
export const asking = (definition: object): Asked => ({
  publicationId: randomUUID(),
  definition: definition as Record<string, unknown>,
  locale: 'en',
});
type Given = Record<string, unknown>;

/** Goes through as somebody would without scripts; ends with what is stored, or where she is stuck. */
export function answer(definition: object, fill: (html: string) => URLSearchParams = fillIn) {
  const asked = asking(definition);
  let given: Given = {};
  let html = drawStep(asked, given, { ...drawn, wanted: null });
  const seen: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    seen.push(html);
    const posted = postStep(asked, given, { ...drawn, form: fill(html) });
    given = { ...given, ...posted.changes };
    if (posted.state === 'done') break;
    html =
      posted.state === 'go'
        ? drawStep(asked, given, { ...drawn, wanted: posted.step })
        : (posted.html ?? '');
    if (seen.includes(html)) return { stuck: html, seen };
  }
  const checked = checkAnswers(newJudgeOf(asked), given);
  return checked.ok ? { stored: checked.answers, seen } : { stuck: checked.errors, seen };
}
