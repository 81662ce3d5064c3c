import type { Scalar } from '~/analysis/input';
import type { Random } from '~/analysis/statistics/random';
import type { AskedQuestion } from './asked';
import { drawByShare } from './draw-by-share';

/** How strongly a person leans towards one of the answers, and to which. */
export interface Lean {
  strength: number;
  target: number;
}

/** What is popular in one survey; drawn once, so that all its people share it. */
export type Habit = (person: { lean: Lean | null; style: number; random: Random }) => unknown;

/** Turns a question into a way of answering it. Leaning half way mixes own and common answers. */
export function habitOf(asked: AskedQuestion, random: Random): Habit {
  switch (asked.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'imagepicker': {
      const values = asked.choices.map(({ value }) => value);
      return oneOf(values, popularity(values.length, random));
    }
    case 'checkbox':
    case 'tagbox':
      return someOf(
        asked.choices.map(({ value }) => value),
        random,
      );
    case 'ranking':
      return inOrder(
        asked.choices.map(({ value }) => value),
        random,
      );
    case 'rating':
    case 'nps':
      return step(asked, random);
    case 'boolean':
      return yesOrNo(random);
    case 'number':
      return amount(asked.typical);
    case 'matrix': {
      const columns = asked.columns.map(({ value }) => value);
      const rows = asked.rows.map(({ value }) => ({
        row: String(value),
        cell: oneOf(columns, popularity(columns.length, random)),
      }));
      return grid(rows);
    }
    case 'comment':
      return sentence(asked.voices, asked.smallTalk);
  }
}

function popularity(options: number, random: Random): number[] {
  const loud = Array.from({ length: options }, () => Math.exp(0.5 * random.normal()));
  const sum = loud.reduce((total, one) => total + one, 0);
  return loud.map((one) => one / sum);
}

function oneOf(values: Scalar[], shares: number[]): Habit {
  return ({ lean, random }) => {
    if (lean && random.next() < lean.strength) return values[lean.target % values.length];
    return values[drawByShare(shares, random)];
  };
}

/** Leaning people tick their own option and avoid its neighbour. */
function someOf(values: Scalar[], random: Random): Habit {
  const ticks = values.map(() => logistic(0.7 * random.normal() - 0.7));
  return ({ lean, random: chance }) => {
    const own = lean ? lean.target % values.length : -1;
    const avoided = lean ? (own + 1) % values.length : -1;
    const strength = lean?.strength ?? 0;
    const picked = values.filter((_, at) => {
      const usual = ticks[at]!;
      const tick = at === own ? usual + strength * (0.95 - usual) : usual;
      return chance.next() < (at === avoided ? tick * (1 - strength) : tick);
    });
    return picked.length > 0 ? picked : undefined;
  };
}

function inOrder(values: Scalar[], random: Random): Habit {
  const liking = values.map(() => 0.6 * random.normal());
  return ({ lean, random: chance }) => {
    const scored = values.map((value, at) => {
      const own = lean && at === lean.target % values.length ? 4 * lean.strength : 0;
      return { value, score: liking[at]! + own - Math.log(-Math.log(1 - chance.next())) };
    });
    return scored.sort((a, b) => b.score - a.score).map(({ value }) => value);
  };
}

/** `style`: some people are generous with every scale. */
function step({ min, max }: { min: number; max: number }, random: Random): Habit {
  const middle = 0.4 + 0.3 * random.next();
  const spread = 0.18 + 0.1 * random.next();
  return ({ lean, style, random: chance }) => {
    const place = middle + style + 0.35 * signed(lean) + spread * chance.normal();
    return Math.max(min, Math.min(max, Math.round(min + (max - min) * place)));
  };
}

function yesOrNo(random: Random): Habit {
  const usual = 0.25 + 0.5 * random.next();
  return ({ lean, random: chance }) => {
    const yes = Math.max(0.03, Math.min(0.97, usual + 0.6 * signed(lean)));
    return chance.next() < yes;
  };
}

function amount(typical: number): Habit {
  return ({ lean, random }) =>
    Math.round(typical * Math.exp(0.7 * random.normal() + 1.2 * signed(lean)));
}

/** Only every other row of a grid tells people apart. */
function grid(rows: { row: string; cell: Habit }[]): Habit {
  return (person) =>
    Object.fromEntries(
      rows.map(({ row, cell }, at) => [
        row,
        cell(at % 2 === 0 ? person : { ...person, lean: null }),
      ]),
    );
}

function sentence(voices: string[][], smallTalk: string[]): Habit {
  return ({ lean, random }) => {
    const pick = (from: string[]) => from[random.integer(from.length)]!;
    const own = lean !== null && random.next() < lean.strength;
    const said = pick(own ? voices[lean.target % voices.length]! : smallTalk);
    return random.next() < 0.35 ? `${said}. ${pick(smallTalk)}` : said;
  };
}

/** Even targets lean up, odd ones down. */
function signed(lean: Lean | null): number {
  if (lean === null) return 0;
  return lean.target % 2 === 0 ? lean.strength : -lean.strength;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
