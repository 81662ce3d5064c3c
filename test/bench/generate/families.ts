/**
 * The kinds of cases we are judged on, and how hard each is. Sizes, languages, question types and
 * currencies differ from case to case; everything follows from the seed.
 */
import { createRandom, type Random } from '~/analysis/statistics/random';
import { type CrowdSettings, crowdOf } from './crowd';
import { type CaseSettings, type GeneratedCase, makeCase } from './make-case';
import { realCrowd } from './real-answers';
import { THEMES } from './themes';

export type Range = readonly [least: number, most: number];

export interface Family {
  name: string;
  crowd?: Partial<CrowdSettings>;
  planted: CaseSettings['planted'];
  chances: [inside: number, outside: number];
  whales?: boolean;
  /** Answers of real people instead of generated ones. */
  real?: boolean;
}

const PERSONAS = { personas: 4, telling: 7, strength: 0.6, share: 0.24 };

export const PLANTED: Record<string, Family> = {
  persona: { name: 'persona', crowd: PERSONAS, planted: 'persona', chances: [0.68, 0.12] },
  one: { name: 'one answer', planted: { answers: 1, share: 0.25 }, chances: [0.62, 0.13] },
  two: {
    name: 'two answers',
    crowd: { style: 0.16 },
    planted: { answers: 2, share: 0.22 },
    chances: [0.66, 0.12],
  },
  weak: {
    name: 'two answers, weak',
    crowd: { personas: 3, telling: 5, strength: 0.5 },
    planted: { answers: 2, share: 0.2 },
    chances: [0.42, 0.17],
  },
  words: {
    name: 'open words',
    crowd: { personas: 2, share: 0.25, strength: 0.85, onlyWords: true },
    planted: 'persona',
    chances: [0.66, 0.12],
  },
  realOne: {
    name: 'real, one answer',
    real: true,
    planted: { answers: 1, share: 0.24 },
    chances: [0.64, 0.13],
  },
  realTwo: {
    name: 'real, two answers',
    real: true,
    planted: { answers: 2, share: 0.24 },
    chances: [0.64, 0.13],
  },
};

const nothing = { planted: 'nothing' as const, chances: [0.25, 0.25] as [number, number] };

export const NOISE: readonly Family[] = [
  { name: 'independent', ...nothing },
  { name: 'clustered', ...nothing, crowd: { personas: 4, telling: 8, strength: 0.6, style: 0.16 } },
  { name: 'response style', ...nothing, crowd: { style: 0.3 } },
  { name: 'whales', ...nothing, whales: true, chances: [0.15, 0.15] },
  { name: 'missing', ...nothing, crowd: { missing: 0.35, style: 0.16 } },
  { name: 'real answers', ...nothing, real: true },
];

export function generate(family: Family, people: Range, seed: number): GeneratedCase {
  const random = createRandom(seed).fork(family.name);
  const size = people[0] + random.integer(people[1] - people[0] + 1);
  const theme = THEMES[random.integer(THEMES.length)]!;
  const [chanceInside, chanceOutside] = family.chances;
  return makeCase(family.name, seed, {
    crowd: family.real ? realCrowd(random) : crowdOf(theme, crowdSettings(family, random), random),
    market: { price: theme.price, currencies: theme.currencies, whales: family.whales ?? false },
    settings: { people: size, planted: family.planted, chanceInside, chanceOutside },
  });
}

function crowdSettings({ crowd }: Family, random: Random): CrowdSettings {
  return { questions: 12 + random.integer(11), ...crowd };
}
