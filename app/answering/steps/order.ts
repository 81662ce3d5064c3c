import type { AskedQuestion, Choice } from './asked';
import { orderField, within } from './field-names';

type Posted = Pick<URLSearchParams, 'get'>;

export interface Placed {
  choice: Choice;
  /** Its number in the names of fields, whatever order the choices are shown in. */
  at: number;
  /** From 1; null where it has none. */
  place: number | null;
}

/** What has a place, in order; then the rest. */
export function placedOf(question: AskedQuestion): Placed[] {
  const numbers = question.visibleChoices.map(({ value }) => String(value)).sort();
  const value: unknown[] = Array.isArray(question.value) ? question.value : [];
  const all = question.visibleChoices.map((choice) => {
    const place = value.indexOf(choice.value) + 1 || null;
    return { choice, at: numbers.indexOf(String(choice.value)), place };
  });
  return all.sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || 0);
}

/**
 * Numbers beside the choices. Where two want the same place, whoever was moved there has it: what moves up
 * stands before it, what moves down behind. What has no number stands last, as survey-core lists it.
 */
export function applyOrder(question: AskedQuestion, field: string, form: Posted): void {
  const drawn = (form.get(orderField(field)) ?? '').split(',');
  const wanted = placedOf(question).flatMap(({ choice, at }) => {
    const place = Number(form.get(within(field, at)) || Number.NaN);
    const before = drawn.indexOf(String(at)) + 1;
    const nudge = place === before ? 0 : before > 0 && place > before ? 0.5 : -0.5;
    return Number.isFinite(place) ? [{ value: choice.value, place: place + nudge }] : [];
  });
  setOrder(
    question,
    wanted.sort((one, other) => one.place - other.place).map(({ value }) => value),
  );
}

/** "rank q3 2 up": the choice with this number, one place further up. */
export function changeOrder(question: AskedQuestion, at: number, verb: string): void {
  const all = placedOf(question);
  const chosen = all.find((one) => one.at === at);
  const isPicked = question.selectToRankEnabled === true;
  const order = all.filter(({ place }) => !isPicked || place !== null).map(({ choice }) => choice);
  const from = chosen ? order.indexOf(chosen.choice) : -1;
  if (verb === 'in' && chosen && from < 0) order.push(chosen.choice);
  else if (verb === 'out' && from >= 0) order.splice(from, 1);
  else if (verb !== 'keep' && !move(order, from, verb)) return;
  setOrder(
    question,
    order.map(({ value }) => value),
  );
}

/** False where it stands at that end already. */
function move(order: Choice[], from: number, verb: string): boolean {
  const to = from + (verb === 'up' ? -1 : 1);
  if (from < 0 || to < 0 || to >= order.length) return false;
  order.splice(to, 0, ...order.splice(from, 1));
  return true;
}

function setOrder(question: AskedQuestion, values: unknown[]): void {
  if (values.length === 0) question.clearValue();
  else question.value = values;
}
