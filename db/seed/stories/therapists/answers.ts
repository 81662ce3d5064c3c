import type { Dice } from '../../chance';
import type { Therapist } from './people';

const WORDS = {
  transition: [
    'Ухожу из кабинета в онлайн, нужно было начать быстро и без ошибок',
    'Выхожу из декрета, возвращаться в поликлинику не хочу, решила попробовать онлайн',
    'Переехали в другой город, учеников пришлось набирать с нуля',
    'Начала переходить в онлайн и не знала, как построить первое занятие',
    'После декрета прежнее место закрыли, нужны были ученики онлайн',
    'Переезд: потеряла всех учеников, искала, с чего начать',
  ],
  favourite: [
    'Обожаю ваш курс, вы лучшие! Жду новых тем и скидок для своих',
    'Очень вдохновляет преподаватель, рекомендую всем подругам',
    'Потрясающая атмосфера, хочу ещё больше личных разборов',
    'Вы мои любимые, добавьте, пожалуйста, разборы моих случаев',
  ],
  other: [
    'Посоветовала коллега',
    'Хотела обновить знания',
    'Нужно было удостоверение',
    'Увидела рекламу и решила посмотреть',
    'Интересна методика',
    'Было свободное время',
  ],
};

const wordsOf = (therapist: Therapist) =>
  therapist.inTransition
    ? WORDS.transition
    : therapist.falseFavourite
      ? WORDS.favourite
      : WORDS.other;

const some = (dice: Dice, chances: Record<string, number>) =>
  Object.entries(chances)
    .filter(([, probability]) => dice.chance(probability))
    .map(([value]) => value);

function situation(therapist: Therapist, dice: Dice): Record<string, unknown> {
  const { change, inTransition } = therapist;
  const months = inTransition ? dice.whole(1, 11) : dice.whole(4, 30);
  const works = inTransition
    ? { clinic: 0.3, kindergarten: 0.1, own_room: 0.15, online: 0.3, not_now: 0.15 }
    : { clinic: 0.35, kindergarten: 0.25, own_room: 0.2, online: 0.15, not_now: 0.05 };
  return {
    change,
    ...(change === 'nothing' ? {} : { change_months: months }),
    works_now: dice.weighted(works),
    practice_years: Math.max(0, Math.round(Math.exp(dice.normal(1.9, 0.7)))),
  };
}

function choice(therapist: Therapist, dice: Dice): Record<string, unknown> {
  const goal = therapist.falseFavourite
    ? { income: 0.55, clients: 0.15, method: 0.15, schedule: 0.1, diploma: 0.05 }
    : { income: 0.24, clients: 0.22, method: 0.22, schedule: 0.18, diploma: 0.14 };
  const tried = some(dice, {
    webinars: 0.5,
    books: 0.35,
    other_course: 0.3,
    colleagues: 0.35,
    alone: 0.25,
  });
  const looked = some(dice, { search: 0.4, social: 0.45, friends: 0.35, ads: 0.25 });
  return {
    goal: dice.weighted(goal),
    tried: tried.length > 0 ? tried : ['none'],
    ...(looked.length > 0 ? { looked } : {}),
    nearly_stopped: dice.weighted({
      price: 0.3,
      time: 0.25,
      technology: 0.15,
      doubt: 0.2,
      nothing: 0.1,
    }),
  };
}

function result(therapist: Therapist, dice: Dice): Record<string, unknown> {
  const { falseFavourite, inTransition } = therapist;
  const feeling = falseFavourite
    ? { very: 0.8, somewhat: 0.17, not: 0.03 }
    : inTransition
      ? { very: 0.45, somewhat: 0.4, not: 0.15 }
      : { very: 0.22, somewhat: 0.43, not: 0.35 };
  const first = inTransition
    ? { first_clients: 0.4, higher_price: 0.15, confidence: 0.2, materials: 0.15, none_yet: 0.1 }
    : { first_clients: 0.15, higher_price: 0.15, confidence: 0.25, materials: 0.25, none_yet: 0.2 };
  const rating = Math.round(dice.normal(falseFavourite ? 9.3 : 7.4, falseFavourite ? 0.8 : 1.9));
  return {
    result: dice.weighted(first),
    disappointed: dice.weighted(feeling),
    recommend: Math.min(10, Math.max(0, rating)),
    ...(dice.chance(0.7) ? { own_words: dice.pick(wordsOf(therapist)) } : {}),
  };
}

/** A made-up therapist's answers; about one in fifteen is skipped. */
export function therapistAnswers(therapist: Therapist, dice: Dice): Record<string, unknown> {
  const all = {
    ...situation(therapist, dice),
    ...choice(therapist, dice),
    ...result(therapist, dice),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key.startsWith('change') || !dice.chance(0.06)),
  );
}
