import { listConditions, type PossibleCondition } from '#surveys/conditions';
import { isBound } from '~/analysis/input';
import {
  type Condition,
  type Hypothesis,
  MAX_CONDITIONS,
  MAX_HYPOTHESES,
} from '~/domain/surveys/survey';
import { type Outcome, refused } from '~/forms/outcome';

export type ReadHypotheses = Outcome<{ hypotheses: Omit<Hypothesis, 'id'>[] }>;

/** Options carry their condition as JSON; only those the definition allows, or that stood there. */
export function readHypotheses(form: FormData, definition: unknown): ReadHypotheses {
  const errors: Record<string, string> = {};
  const hypotheses: Omit<Hypothesis, 'id'>[] = [];
  for (let position = 0; position < MAX_HYPOTHESES; position++) {
    const text = String(form.get(`text${position}`) ?? '').trim();
    const read = readConditions(form, position, definition);
    const number = position + 1;
    if (read === 'bound') errors[`bound${position}.0`] = `bound:${number}`;
    else if (text && read.length === 0) errors[`condition${position}.0`] = `condition:${number}`;
    else if (!text && read.length > 0) errors[`text${position}`] = `text:${number}`;
    else if (text) hypotheses.push({ text: text.slice(0, 500), conditions: read });
  }
  return Object.keys(errors).length > 0 ? refused(errors) : { ok: true, hypotheses };
}

function readConditions(form: FormData, position: number, definition: unknown) {
  const conditions: Condition[] = [];
  for (let part = 0; part < MAX_CONDITIONS; part++) {
    const written = String(form.get(`condition${position}.${part}`) ?? '');
    const condition = findCondition(written, definition);
    if (!condition) continue;
    if (!isBound(condition)) {
      conditions.push(condition as Condition);
      continue;
    }
    const bound = readBound(form.get(`bound${position}.${part}`));
    if (bound === null) return 'bound' as const;
    conditions.push({ ...condition, value: bound } as Condition);
  }
  return conditions;
}

/** What a browser sends is not believed: its question must exist and the option be on offer. */
function findCondition(written: string, definition: unknown): PossibleCondition | null {
  if (written === '') return null;
  const groups = listConditions(definition, 'en');
  const offered = groups.flatMap((group) => group.options.map((option) => option.condition));
  const found = offered.find((one) => JSON.stringify(one) === written);
  if (found) return found;
  return readListed(written, offered);
}

/** A list of several choices, as seeds and earlier versions write them. */
function readListed(written: string, offered: PossibleCondition[]): PossibleCondition | null {
  try {
    const condition = JSON.parse(written) as PossibleCondition;
    const { question, row, op, value } = condition;
    if (op !== 'in' || !Array.isArray(value)) return null;
    const known = offered.filter((one) => one.question === question && one.row === row);
    const all = known.flatMap((one) => (Array.isArray(one.value) ? one.value : []));
    return value.every((one) => all.includes(one))
      ? { question, ...(row ? { row } : {}), op, value }
      : null;
  } catch {
    return null;
  }
}

function readBound(value: FormDataEntryValue | null): number | null {
  const text = String(value ?? '')
    .trim()
    .replace(',', '.');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
