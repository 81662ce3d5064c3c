// A survey of one step, answered without scripts.
import { randomUUID } from 'node:crypto';
import type { SentFiles } from '~/answering/files/sent-files';
import { drawStep } from '~/answering/steps/draw-step.server';
import { postStep } from '~/answering/steps/post-step.server';
import { stepTexts } from '~/answering/steps/step-texts';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';

export type Given = Record<string, unknown>;

/**
 * Its elements stand in one panel, fields `q0`, `q1` and so on; behind it is another step. With one
 * before it, too, fields begin with `q1`.
 */
export function oneStep(elements: object[], { locale = 'en' as Locale, isSecond = false } = {}) {
  const own = isSecond ? '1.2' : '1.1';
  const definition = {
    elements: [
      ...(isSecond ? [{ type: 'text', name: 'first' }] : []),
      { type: 'panel', name: 'all', elements },
      { type: 'text', name: 'last' },
    ],
  };
  const asked = { publicationId: randomUUID(), definition, locale };
  const drawn = { isScripted: false, texts: stepTexts(i18nFor(locale)), minutesWest: 0 };
  return {
    draw: (given: Given = {}) => drawStep(asked, given, { ...drawn, wanted: own }),
    post(
      fields: Record<string, string | string[]>,
      { go = 'next', given = {}, files }: { go?: string; given?: Given; files?: SentFiles } = {},
    ) {
      const form = Object.assign(new URLSearchParams({ step: own, go }), { files });
      for (const [name, value] of Object.entries(fields))
        for (const one of [value].flat()) form.append(name, one);
      const posted = postStep(asked, given, { ...drawn, form });
      return { ...posted, html: ('html' in posted && posted.html) || '' };
    },
  };
}

/** Of the first tag that holds this. */
export const tagWith = (html: string, part: string): string => {
  const at = html.indexOf(part);
  return at < 0 ? '' : html.slice(html.lastIndexOf('<', at), html.indexOf('>', at) + 1);
};
