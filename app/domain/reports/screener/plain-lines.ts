import type { Screener } from '~/analysis/report';
import type { Say } from '../say';
import type { ScreenerLine } from './bands';
import { questionsOf } from './lines';
import { nameBandIn } from './name-band';

type Items = Screener['items'];

/**
 * The signs as a report prints them, with the very points of the screener itself: two cuts of one
 * number are ranges there, so "at most 6" is worth both.
 */
export function plainLines(items: Items, say: Say): ScreenerLine[] {
  const asked = items.map((item) => signOf(item, say));
  const questions = questionsOf(asked, nameBandIn(say.t, say.number));
  const all = questions.flatMap(({ title, lines, heard }) =>
    [...lines, ...heard].map(({ text, points }) => ({
      text: say.t('reports.say.condition', { question: title, answer: text }),
      points,
    })),
  );
  return all.filter(({ points }) => points !== 0);
}

const signOf = ({ label, points }: Items[number], say: Say) => ({
  question: label.condition.question,
  ...('row' in label.condition ? { row: label.condition.row } : {}),
  title: label.question,
  type: '',
  choices: [],
  answer: say.sign(label),
  unit: label.unit,
  condition: label.condition,
  points,
});
