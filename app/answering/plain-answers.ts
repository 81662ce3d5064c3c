import type { Answers } from '~/domain/responses/response';
import type { PlainQuestion } from './plain-questions.server';

/** Names of fields: `q.<key>`, `q.<key>.<part>`; words beside "other" are `q.<key>-Comment`. */
export const fieldName = (key: string, part?: string): string =>
  part === undefined ? `q.${key}` : `q.${key}.${part}`;

/** A form without scripts as the answers survey-core would have written. */
export function readPlainAnswers(form: URLSearchParams, questions: PlainQuestion[]): Answers {
  const answers: [string, unknown][] = [];
  for (const question of questions) {
    const value = readOne(form, question);
    if (value !== undefined) answers.push([question.key, value]);
    const words = form.get(fieldName(`${question.key}-Comment`))?.trim();
    if (words && choseOther(value)) answers.push([`${question.key}-Comment`, words]);
  }
  return Object.fromEntries(answers);
}

const choseOther = (value: unknown) =>
  value === 'other' || (Array.isArray(value) && value.includes('other'));

function readOne(form: URLSearchParams, { key, kind, parts, choices }: PlainQuestion): unknown {
  if (kind === 'order') return readOrder(form, key, choices);
  if (parts.length > 0) return readParts(form, key, parts);
  if (kind !== 'many') return form.get(fieldName(key))?.trim() || undefined;
  const chosen = form.getAll(fieldName(key));
  return chosen.length > 0 ? chosen : undefined;
}

function readParts(form: URLSearchParams, key: string, parts: PlainQuestion['parts']) {
  const given = parts
    .map((part) => [part.value, form.get(fieldName(key, part.value))?.trim()] as const)
    .filter(([, value]) => value);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** Places typed beside the choices: 1 comes first, what has no place is left out. */
function readOrder(form: URLSearchParams, key: string, choices: PlainQuestion['choices']) {
  const placed = choices
    .map(({ value }) => ({ value, place: Number(form.get(fieldName(key, value)) || Number.NaN) }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((one, other) => one.place - other.place);
  return placed.length > 0 ? placed.map(({ value }) => value) : undefined;
}
