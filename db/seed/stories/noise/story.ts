import definition from '../../../../surveys/definitions/find-the-a-segment.json' with {
  type: 'json',
};
import type { Archetype } from '../../behaviour';
import { diceOf } from '../../chance';
import { filesOf, type MadeUpCustomer } from '../../made-up-files';
import type { Story } from '../../story';
import { answersAtRandom } from './answers';

const CUSTOMERS = 300;
const ANSWERS = 150;

const ARCHETYPES: Record<Archetype, number> = { A: 0.28, B: 0.36, C: 0.2, D: 0.16 };

/** Made up: answers and purchases that have nothing to do with each other. */
export function noise(): Story {
  const dice = diceOf(20260202);
  const customers = Array.from({ length: CUSTOMERS }, (_, index): MadeUpCustomer => {
    const number = String(index + 1).padStart(4, '0');
    return {
      externalId: `K${number}`,
      name: `Кофейня ${number}`,
      email: `cafe${index + 1}@example.com`,
      since: new Date(Date.UTC(2025, 8, 1 + dice.whole(0, 210))),
      archetype: dice.weighted(ARCHETYPES),
    };
  });
  return {
    name: 'noise',
    workspace: {
      name: 'Чистый шум · Noise',
      origin: 'generated',
      currency: 'RUB',
      timeZone: 'Europe/Moscow',
    },
    files: filesOf(customers, dice, { price: 4_000, currency: 'RUB' }),
    survey: {
      title: 'Найти A-сегмент',
      definition,
      hypotheses: [],
    },
    answers: customers.slice(0, ANSWERS).map((customer, index) => ({
      customerExternalId: customer.externalId,
      submittedAt: new Date(Date.UTC(2026, 8, 1 + (index % 20), 11, index % 60)),
      locale: 'ru',
      answers: answersAtRandom(definition, dice),
    })),
    truth: {
      planted: [],
      rule: {
        en: 'Nothing was planted: purchases were drawn without looking at the answers.',
        ru: 'Ничего не спрятано: покупки разыграны, не глядя на ответы.',
      },
      falseFavourites: null,
    },
  };
}
