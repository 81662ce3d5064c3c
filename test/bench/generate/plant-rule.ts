import { quantileSorted } from 'simple-statistics';
import { holdsFor } from '~/analysis/answers/condition';
import type { Condition, Question } from '~/analysis/input';
import type { Random } from '~/analysis/statistics/random';
import type { Person } from './crowd';

const TRIES = 400;
const CLOSE_ENOUGH = 0.02;
/** A condition that nearly everybody meets divides nobody. */
const MOST = 0.75;

/** A conjunction of `arity` answers that about `share` of the people give; any question but words. */
export function plantRule(
  questions: readonly Question[],
  people: readonly Person[],
  wanted: { arity: number; share: number; random: Random },
): Condition[] {
  const usable = questions.filter((question) => conditionOn(question, wanted.random) !== null);
  let best: { conditions: Condition[]; off: number } | null = null;
  for (let i = 0; i < TRIES && (best === null || best.off > CLOSE_ENOUGH); i++) {
    const places = wanted.random.shuffle(usable.map((_, at) => at)).slice(0, wanted.arity);
    const conditions = places.map((at) => conditionOn(usable[at]!, wanted.random)!);
    if (new Set(conditions.map(({ question }) => question)).size < wanted.arity) continue;
    if (conditions.some((one) => shareOf(people, [one]) > MOST)) continue;
    const off = Math.abs(shareOf(people, conditions) - wanted.share);
    if (best === null || off < best.off) best = { conditions, off };
  }
  return best?.conditions ?? [];
}

export function fulfils(person: Person, conditions: readonly Condition[]): boolean {
  return conditions.length > 0 && conditions.every((one) => holdsFor(one, person.data));
}

function shareOf(people: readonly Person[], conditions: readonly Condition[]): number {
  const members = people.filter((person) => fulfils(person, conditions)).length;
  return members / Math.max(1, people.length);
}

function conditionOn(question: Question, random: Random): Condition | null {
  const { key, row } = question;
  switch (question.kind) {
    case 'single': {
      const choices = random.shuffle(question.choices.map(({ value }) => value));
      if (choices.length < 2) return null;
      const some = choices.slice(0, choices.length > 3 ? 1 + random.integer(2) : 1);
      if (row === undefined) return { question: key, op: 'in', value: some };
      return { question: key, row, op: 'cell_in', value: some.map(String) };
    }
    case 'multi': {
      const choice = question.choices[random.integer(question.choices.length)];
      return choice && row === undefined
        ? { question: key, op: 'includes', value: choice.value }
        : null;
    }
    case 'scale': {
      const inside = question.max - question.min - 1;
      const value = question.min + 1 + random.integer(Math.max(1, inside));
      return { question: key, op: random.next() < 0.5 ? 'gte' : 'lte', value };
    }
    case 'number': {
      const given = question.values.filter((value) => value !== null).sort((a, b) => a - b);
      if (given.length < 0.3 * question.values.length) return null;
      const value = quantileSorted(given, 0.25 + 0.5 * random.next());
      return { question: key, op: random.next() < 0.5 ? 'gte' : 'lte', value };
    }
    case 'ranking': {
      const choice = question.choices[random.integer(question.choices.length)];
      return choice ? { question: key, op: 'rank_top', value: choice.value, k: 1 } : null;
    }
    default:
      return null;
  }
}
