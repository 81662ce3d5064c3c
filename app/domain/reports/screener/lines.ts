import { holds } from '~/analysis/answers/condition';
import { isBound, type Scalar } from '~/analysis/input';
import { bandsOf, type NameBand, type ScreenerLine } from './bands';
import type { ScreenerItem } from './screener-file';

/** One question of the screener, as it is asked: its answers with what each is worth. */
export interface ScreenerQuestion {
  id: string;
  title: string;
  /** Of the lines, one holds, or several may. */
  pick: 'one' | 'several';
  /** Every answer there is, also those worth nothing. */
  lines: ScreenerLine[];
  /** Signs that are heard rather than picked: words, places in a ranking, dates, an answer at all. */
  heard: ScreenerLine[];
}

/** Items of one question together, in the order of the screener. */
export function questionsOf(
  items: readonly ScreenerItem[],
  nameBand: NameBand,
): ScreenerQuestion[] {
  const groups = new Map<string, ScreenerItem[]>();
  for (const item of items) {
    const id = item.row === undefined ? item.question : `${item.question}[${item.row}]`;
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return [...groups].map(([id, own]) => questionOf(id, own, nameBand));
}

function questionOf(id: string, items: ScreenerItem[], nameBand: NameBand): ScreenerQuestion {
  const picked = items.filter(({ condition }) => isPick(condition.op));
  const cuts = items.filter(isCut);
  const heard = items.filter((item) => !isPick(item.condition.op) && !isCut(item));
  const several = picked.some(({ condition }) => condition.op === 'includes');
  return {
    id,
    title: items[0]!.title,
    pick: several ? 'several' : 'one',
    lines: [...choiceLines(picked, several), ...bandsOf(cuts, nameBand)],
    heard: heard.map(({ answer, points }) => ({ text: answer, points })),
  };
}

const isPick = (op: string) => ['in', 'not_in', 'cell_in', 'includes'].includes(op);
/** Cuts of plain numbers; of dates, times and lengths the words of the item are said. */
const isCut = ({ condition, unit }: ScreenerItem) => isBound(condition) && unit === undefined;

function choiceLines(items: ScreenerItem[], several: boolean): ScreenerLine[] {
  const [first] = items;
  if (!first) return [];
  const known = items.every(({ condition }) =>
    first.choices.some(({ value }) => isMet(condition, value)),
  );
  if (!known) return items.map(({ answer, points }) => ({ text: answer, points }));
  return first.choices.map(({ value, text }) => ({ text, points: worth(value) }));

  function worth(value: Scalar): number {
    const met = items.filter(({ condition }) => isMet(condition, value));
    return met.reduce((sum, { points }) => sum + points, 0);
  }

  function isMet(condition: ScreenerItem['condition'], value: Scalar): boolean {
    return holds(condition, several ? [value] : value);
  }
}

/** The most a person can reach. */
export function mostPoints(questions: readonly ScreenerQuestion[]): number {
  const positive = (lines: ScreenerLine[]) => lines.map(({ points }) => Math.max(0, points));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return sum(
    questions.map(({ pick, lines, heard }) => {
      const picked = positive(lines);
      const own = pick === 'one' ? Math.max(0, ...picked) : sum(picked);
      return own + sum(positive(heard));
    }),
  );
}
