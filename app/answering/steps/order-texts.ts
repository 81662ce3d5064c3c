import type { TFunction } from 'i18next';

/** `{{name}}`, `{{place}}` and `{{total}}` stay in them: a script fills them in, too. */
export const orderTexts = (t: TFunction) => {
  const text = (key: string) =>
    t(`answering.order.${key}`, { name: '{{name}}', place: '{{place}}', total: '{{total}}' });
  return {
    place: text('place'),
    placed: text('placed'),
    unplaced: text('unplaced'),
    up: text('up'),
    down: text('down'),
    in: text('in'),
    out: text('out'),
    keep: text('keep'),
    hint: text('hint'),
    hintPick: text('hintPick'),
  };
};

export type OrderTexts = ReturnType<typeof orderTexts>;
