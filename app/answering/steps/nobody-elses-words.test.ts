// What is drawn once for many is drawn in the words of each.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Locale } from '~/i18n/locale';
import type { Asked } from '../models.server';
import { drawStep } from './draw-step.server';
import { wordsIn } from './drawn-for.server';

const elements = [
  { type: 'radiogroup', name: 'why', choices: ['a'], showOtherItem: true },
  { type: 'radiogroup', name: 'how', choices: ['a'], showOtherItem: true },
];
const asking = (locale: string): Asked => ({
  ...{ publicationId: randomUUID(), definition: { elements }, locale },
});
const drawn = (locale: Locale, spoken: string) => ({
  ...{ texts: wordsIn({ locale, spoken }), minutesWest: 0 },
});
const words = { en: 'If something else: what?', ru: 'Если другое, то что?' };

test('around questions in another language each reader finds our words in hers, whoever came first', () => {
  const asked = asking('de');
  for (const locale of ['ru', 'en', 'ru'] as const) {
    const html = drawStep(asked, {}, { ...drawn(locale, 'de'), wanted: null });
    const [shown, ahead] = html.split('<template>');
    for (const part of [shown, ahead]) expect(part).toContain(words[locale]);
  }
});

test('around questions in a language of ours our words are in it, whatever else she reads', () => {
  const asked = asking('ru');
  for (const locale of ['en', 'ru'] as const)
    expect(drawStep(asked, {}, { ...drawn(locale, 'ru'), wanted: null })).toContain(words.ru);
});
