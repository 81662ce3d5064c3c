/**
 * The points of one person on a screener: what a founder does with a new lead in front of her.
 *
 * Pure and browser-safe: the same function scores the answers of a short survey, and anybody's
 * answers on a downloaded screener (`aseg-screener/1`) without the database.
 * Shape: a screener of a report or of a file; raw SurveyJS answers of one person (`survey.data`). A
 * missing answer scores nothing. Answers as forms and spreadsheets write them ("7", "1 200,5",
 * "2026-01-31", one choice instead of a list) count like those the screener was learnt from.
 * Cost: one condition an item; a screener has at most twelve, two for each of six questions.
 *
 * @example
 * const screener = {
 *   items: [
 *     { condition: { question: 'change', op: 'in', value: ['online'] }, points: 2 },
 *     { condition: { question: 'months', op: 'lte', value: 6 }, points: 3 },
 *   ],
 *   threshold: 5,
 * };
 * scoreScreener(screener, { change: 'online', months: '4' }); // => { points: 5, flagged: true }
 */
import type { Answer } from '../answers/answers';
import { holds } from '../answers/condition';
import type { Condition, Scalar } from '../input';

/** A report labels its conditions; a file holds them plainly. */
type ScoredItem = { points: number } & (
  | { condition: Condition }
  | { label: { condition: Condition } }
);

export interface Scorable {
  items: readonly ScoredItem[];
  threshold: number;
}

export function scoreScreener(
  screener: Scorable,
  answers: Readonly<Record<string, unknown>>,
): { points: number; flagged: boolean } {
  let points = 0;
  for (const item of screener.items) {
    const condition = 'condition' in item ? item.condition : item.label.condition;
    if (holds(condition, answerTo(condition, answers))) points += item.points;
  }
  return { points, flagged: points >= screener.threshold };
}

/** What the person answered, in the form the condition speaks of; null where it says nothing. */
function answerTo(condition: Condition, answers: Readonly<Record<string, unknown>>): Answer {
  const given = cellOf(condition, answers[condition.question]);
  if (Array.isArray(given)) return listFor(condition, given);
  if (!isScalar(given)) return null;
  switch (condition.op) {
    case 'in':
    case 'not_in':
      return condition.value.find((value) => String(value) === String(given)) ?? given;
    case 'includes':
    case 'rank_top':
      return [given];
    case 'gte':
    case 'lte':
      return numberIn(given);
    default:
      return given;
  }
}

/** A list as the condition spells its value: "5" and 5 are one choice. */
function listFor(condition: Condition, given: unknown[]): Answer {
  const list = given.filter(isScalar);
  if (list.length === 0) return null;
  if (condition.op !== 'includes' && condition.op !== 'rank_top') return list;
  const { value } = condition;
  return list.map((one) => (String(one) === String(value) ? value : one));
}

/** A row of a matrix, a field of a multiple text, or "row.column" of a cell. */
function cellOf(condition: Condition, answer: unknown): unknown {
  const row = 'row' in condition ? condition.row : undefined;
  return row === undefined ? answer : partOf(answer, row);
}

function partOf(cells: unknown, path: string): unknown {
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells)) return null;
  if (Object.hasOwn(cells, path)) return (cells as Record<string, unknown>)[path];
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const row = path.slice(0, dot);
    if (Object.hasOwn(cells, row))
      return partOf((cells as Record<string, unknown>)[row], path.slice(dot + 1));
  }
  return null;
}

function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '');
}

const DAY = 86_400_000;

/** Dates are days since 1970, as everywhere in the analysis. */
function numberIn(given: Scalar): number | null {
  if (typeof given === 'number') return given;
  const text = String(given).trim();
  if (/^\d{4}-\d{2}/.test(text)) return daysIn(text);
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

function daysIn(date: string): number | null {
  const zone = /[T ]\d{2}:\d{2}/.test(date) && !/(Z|[+-]\d{2}:?\d{2})$/.test(date) ? 'Z' : '';
  const time = Date.parse(date.replace(' ', 'T') + zone);
  return Number.isNaN(time) ? null : time / DAY;
}
