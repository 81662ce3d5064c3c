import type { Archetype } from '../../behaviour';
import type { Dice } from '../../chance';
import type { MadeUpCustomer } from '../../made-up-files';

const FIRST = [
  ...['Анна', 'Мария', 'Елена', 'Ольга', 'Наталья', 'Ирина', 'Светлана', 'Юлия', 'Татьяна'],
  ...['Екатерина', 'Дарья', 'Ксения', 'Алёна', 'Вера', 'Полина', 'Галина', 'Людмила', 'Софья'],
];
const INITIALS = [...'АБВГДЖЗИКЛМНПРСТФШ'];

/** What the story knows of a therapist and the report does not. */
export interface Therapist extends MadeUpCustomer {
  inTransition: boolean;
  falseFavourite: boolean;
  change: string;
}

type Kind = 'transition' | 'favourite' | 'other';

/** The planted rule: a transition within the year makes an A likely; enthusiasm alone makes none. */
const ARCHETYPES: Record<Kind, Record<Archetype, number>> = {
  transition: { A: 0.66, B: 0.24, C: 0.05, D: 0.05 },
  favourite: { A: 0.06, B: 0.44, C: 0.44, D: 0.06 },
  other: { A: 0.11, B: 0.47, C: 0.22, D: 0.2 },
};

function changeOf(kind: Kind, dice: Dice): string {
  if (kind === 'transition')
    return dice.pick(['to_online', 'to_online', 'after_leave', 'new_city']);
  return dice.weighted({ left_school: 0.22, more_hours: 0.33, nothing: 0.45 });
}

export function therapistOf(index: number, dice: Dice): Therapist {
  const kind = dice.weighted<Kind>({ transition: 0.22, favourite: 0.2, other: 0.58 });
  return {
    externalId: `T${String(index + 1).padStart(4, '0')}`,
    name: `${dice.pick(FIRST)} ${dice.pick(INITIALS)}.`,
    email: `therapist${index + 1}@example.com`,
    since: new Date(Date.UTC(2025, 8, 1 + dice.whole(0, 210))),
    archetype: dice.weighted(ARCHETYPES[kind]),
    inTransition: kind === 'transition',
    falseFavourite: kind === 'favourite',
    change: changeOf(kind, dice),
  };
}
