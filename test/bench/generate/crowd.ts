import type { SurveyDefinition } from '#surveys/element';
import type { Random } from '~/analysis/statistics/random';
import type { AskedQuestion, Theme } from './asked';
import { toDefinition } from './definition';
import { type Habit, habitOf, type Lean } from './draw-answer';
import { drawByShare } from './draw-by-share';

export interface Person {
  data: Record<string, unknown>;
  /** The hidden kind of people she belongs to; 0 is the one that may be planted. */
  persona: number;
}

/** A survey with the people who could answer it. */
export interface Crowd {
  definition: SurveyDefinition;
  language: string;
  /** Whether kinds of people can be told by their choices, not by open words alone. */
  hasGroups: boolean;
  draw(count: number, random: Random): Person[];
}

export interface CrowdSettings {
  questions: number;
  /** Hidden kinds of people; 1 when all are alike. */
  personas?: number;
  /** Share of persona 0; the others divide the rest. */
  share?: number;
  /** How many questions the kinds answer differently, and how differently (0 to 1). */
  telling?: number;
  strength?: number;
  /** Only the open question tells the kinds apart. */
  onlyWords?: boolean;
  /** Standard deviation of a person's generosity on scales (1 is the whole scale). */
  style?: number;
  missing?: number;
}

export function crowdOf(theme: Theme, settings: CrowdSettings, random: Random): Crowd {
  const asked = chooseQuestions(theme, settings.questions, random);
  const habits = asked.map((question) => habitOf(question, random));
  const leans = leansOf(asked, settings, random);
  const personaOf = drawPersona(settings, random);
  const skipping = settings.missing ?? 0.06;
  return {
    definition: toDefinition(theme, asked),
    language: theme.language,
    hasGroups: (settings.personas ?? 1) > 1 && !settings.onlyWords,
    draw: (count, chance) =>
      Array.from({ length: count }, () => {
        const persona = personaOf(chance);
        const style = (settings.style ?? 0) * chance.normal();
        const lean = leans[persona] ?? [];
        const full = answer(asked, habits, { lean, style, random: chance });
        return { persona, data: leaveOut(full, skipping, chance) };
      }),
  };
}

/** Open words always; then others in any order; numbered statements when the theme is too short. */
function chooseQuestions(theme: Theme, count: number, random: Random): AskedQuestion[] {
  const words = theme.asked.filter(({ type }) => type === 'comment');
  const others = random.shuffle(theme.asked.filter(({ type }) => type !== 'comment'));
  const chosen = [...words, ...others].slice(0, count);
  const names = new Set(chosen.map(({ name }) => name));
  const statements = Array.from({ length: count - chosen.length }, (_, i) => ({
    type: 'rating' as const,
    name: `statement_${i + 1}`,
    title: `${theme.statement} ${i + 1}?`,
    min: 1,
    max: 5,
  }));
  const shown = chosen.filter(({ shownIf }) => !shownIf || names.has(shownIf[0]));
  const ordered = theme.asked.filter((question) => shown.includes(question));
  return [...ordered, ...statements];
}

function leansOf(
  asked: readonly AskedQuestion[],
  { personas = 1, telling = 7, strength = 0.6, onlyWords }: CrowdSettings,
  random: Random,
): (Lean | null)[][] {
  const places = random.shuffle(asked.map((_, at) => at));
  const chosen = onlyWords
    ? places.filter((at) => asked[at]!.type === 'comment')
    : places.filter((at) => !asked[at]!.shownIf).slice(0, telling);
  const targets = new Map(chosen.map((at) => [at, random.shuffle([0, 1, 2, 3, 4, 5])]));
  const silent = (persona: number) => personas < 2 || (onlyWords && persona > 0);
  return Array.from({ length: personas }, (_, persona) =>
    asked.map((_, at) => {
      const target = onlyWords ? 0 : targets.get(at)?.[persona];
      if (target === undefined || silent(persona) || !targets.has(at)) return null;
      return { strength, target };
    }),
  );
}

function drawPersona({ personas = 1, share = 1 / personas }: CrowdSettings, random: Random) {
  const others = Array.from({ length: personas - 1 }, () => 0.6 + random.next());
  const sum = others.reduce((total, one) => total + one, 0);
  const shares = [share, ...others.map((one) => ((1 - share) * one) / sum)];
  return (chance: Random) => drawByShare(shares, chance);
}

function answer(
  asked: readonly AskedQuestion[],
  habits: readonly Habit[],
  person: { lean: (Lean | null)[]; style: number; random: Random },
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  asked.forEach(({ name, shownIf }, at) => {
    if (shownIf && data[shownIf[0]] !== shownIf[1]) return;
    const given = habits[at]!({ ...person, lean: person.lean[at] ?? null });
    if (given !== undefined) data[name] = given;
  });
  return data;
}

/** Some answers are skipped anywhere; one person in fourteen stops half way. */
function leaveOut(
  full: Record<string, unknown>,
  share: number,
  random: Random,
): Record<string, unknown> {
  const entries = Object.entries(full);
  const stops = random.next() < 0.07 ? Math.max(2, entries.length >> 1) : entries.length;
  const kept = entries.slice(0, stops).filter(() => random.next() >= share);
  return Object.fromEntries(kept);
}
