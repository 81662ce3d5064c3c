import { diceOf } from '../../chance';
import { filesOf } from '../../made-up-files';
import type { Story } from '../../story';
import { therapistAnswers } from './answers';
import definition from './definition.json' with { type: 'json' };
import { therapistOf } from './people';

const CUSTOMERS = 400;
const ANSWERS = 180;

/** Made up: a hidden A-segment in transition among persuasive false favourites. */
export function therapists(): Story {
  const dice = diceOf(20260101);
  const people = Array.from({ length: CUSTOMERS }, (_, index) => therapistOf(index, dice));
  const files = filesOf(people, dice, { price: 12_000, currency: 'RUB' });
  const respondents = people.slice(0, ANSWERS);
  const idsOf = (kind: 'inTransition' | 'falseFavourite') =>
    people.filter((person) => person[kind]).map((person) => person.externalId);
  return {
    name: 'therapists',
    workspace: {
      name: 'Логопеды · Therapists',
      origin: 'generated',
      currency: 'RUB',
      timeZone: 'Europe/Moscow',
    },
    files,
    survey: {
      title: 'Несколько вопросов о вашей практике',
      definition,
      hypotheses: [
        {
          id: 'beginners',
          text: 'Лучше всех покупают начинающие: до трёх лет практики',
          conditions: [{ question: 'practice_years', op: 'lte', value: 3 }],
        },
        {
          id: 'income',
          text: 'Лучше всех покупают те, кто хочет больше зарабатывать',
          conditions: [{ question: 'goal', op: 'in', value: ['income'] }],
        },
      ],
    },
    answers: respondents.map((person, index) => ({
      customerExternalId: person.externalId,
      submittedAt: new Date(Date.UTC(2026, 8, 1 + (index % 20), 9, index % 60)),
      locale: 'ru',
      answers: therapistAnswers(person, dice),
    })),
    truth: {
      planted: idsOf('inTransition'),
      rule: {
        en: 'Therapists in transition: moving online, back from maternity leave, or new in a city. About two in three of them are A; among the others about one in ten.',
        ru: 'Логопеды в переходе: уходят в онлайн, выходят из декрета или переехали. Среди них A — примерно две из трёх, среди остальных — примерно одна из десяти.',
      },
      falseFavourites: {
        customers: idsOf('falseFavourite'),
        en: 'The enthusiasts: “very disappointed” without the course, 9 or 10 out of 10, warm words. They ask for discounts and changes and rarely buy twice.',
        ru: 'Восторженные: «очень расстроюсь» без курса, оценка 9–10, тёплые слова. Просят скидки и доработки и редко покупают второй раз.',
      },
    },
  };
}
