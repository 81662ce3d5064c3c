import { type AskedQuestion, kindOf, type Row } from './asked';
import { within } from './field-names';

type Named = [question: AskedQuestion, field: string];

/** A question and those asked in its rows and panels, each with the name of its field. */
export function* askedWithin(question: AskedQuestion, field: string): Generator<Named> {
  yield [question, field];
  for (const [inside, own] of insideOf(question, field).flat()) yield* askedWithin(inside, own);
}

/** What is seen in each of its rows or panels, or its lines of text. */
export function insideOf(question: AskedQuestion, field: string): Named[][] {
  const kind = kindOf(question);
  if (kind === 'panels')
    return question.visiblePanels.map(({ questions }, at) => seenOf(questions, within(field, at)));
  if (kind === 'lines')
    return [
      seenOf(
        question.items.map(({ editor }) => editor),
        field,
      ),
    ];
  if (kind !== 'cells') return [];
  return question.visibleRows.map((row, at) => [
    ...seenOf(
      row.cells.map((cell) => cell.question),
      within(field, at),
    ),
    ...seenOf(detailsOf(row), within(field, at, 'more')),
  ]);
}

/** Asked below each row: on paper nothing is folded away. */
function detailsOf(row: Row): AskedQuestion[] {
  row.ensureDetailPanel?.();
  return row.detailPanel?.questions ?? [];
}

const seenOf = (questions: AskedQuestion[], field: string): Named[] =>
  [...questions.entries()].flatMap(([at, one]): Named[] =>
    one.isVisible && one.isParentVisible ? [[one, within(field, at)]] : [],
  );
