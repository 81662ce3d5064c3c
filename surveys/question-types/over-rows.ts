import { isRecord, type SurveyElement } from '../element';
import { encodeElements } from '../encode-elements';
import { ownWord } from '../own-words';
import type { NumberQuestion, Question, Scalar } from '../question';
import type { EncodeOptions } from './question-type';
import { askedBy } from './single-choice';

/** More rows of one person than this are not read. */
const MOST_ROWS = 100;

/**
 * Rows people add themselves: how many there are, and for each question in them what one person
 * said over all her rows. Choices become the set of them, numbers their mean, texts one text.
 */
export function questionsOverRows(
  element: SurveyElement,
  inner: readonly SurveyElement[],
  given: { answers: unknown[]; options: EncodeOptions },
): Question[] {
  const { answers, options } = given;
  const rows = answers.map(rowsIn);
  const owners = rows.flatMap((own, person) => own.map(() => person));
  const asked = { ...askedBy(element, options), early: false, derived: true } as const;
  const columns = encodeElements(inner, rows.flat(), { ...options, isEarly: () => false });
  const counted: NumberQuestion = {
    ...asked,
    row: '#',
    title: `${asked.title}: ${ownWord('howMany', options.locale)}`,
    kind: 'number',
    values: rows.map((own) => own.length || null),
  };
  const folded = columns.map((column) => ({
    ...overPeople(column, owners, answers.length),
    ...asked,
    row: column.row === undefined ? column.key : `${column.key}.${column.row}`,
    title: `${asked.title}: ${column.title}`,
  }));
  return [counted, ...folded];
}

/** Rows that were added and left empty do not count. */
function rowsIn(answer: unknown): Record<string, unknown>[] {
  if (!Array.isArray(answer)) return [];
  const filled = answer.filter(isRecord).filter((row) => Object.values(row).some(isFilled));
  return filled.slice(0, MOST_ROWS);
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function overPeople(column: Question, owners: number[], people: number): Question {
  switch (column.kind) {
    case 'single':
      return { ...column, kind: 'multi', values: sets(column.values, owners, people) };
    case 'multi':
      return { ...column, values: sets(column.values, owners, people) };
    case 'ranking': {
      const first = column.values.map((order) => order?.[0] ?? null);
      return { ...column, kind: 'multi', values: sets(first, owners, people) };
    }
    case 'scale':
    case 'number':
      return { ...column, values: fold(column.values, { owners, people, join: mean }) };
    case 'text':
      return {
        ...column,
        values: fold(column.values, { owners, people, join: (texts) => texts.join('\n') }),
      };
  }
}

function sets(values: (Scalar | Scalar[] | null)[], owners: number[], people: number) {
  const join = (all: (Scalar | Scalar[])[]) => [...new Set(all.flat())];
  return fold(values, { owners, people, join });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fold<In, Out>(
  values: (In | null)[],
  by: { owners: number[]; people: number; join: (own: In[]) => Out },
): (Out | null)[] {
  const own: In[][] = Array.from({ length: by.people }, () => []);
  values.forEach((value, row) => {
    if (value !== null) own[by.owners[row]!]!.push(value);
  });
  return own.map((list) => (list.length > 0 ? by.join(list) : null));
}
