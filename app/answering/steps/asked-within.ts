import { type AskedQuestion, kindOf } from './asked';
import { within } from './field-names';

/** A question and those asked in its lines, rows and panels, each with the name of its field. */
export function* askedWithin(
  question: AskedQuestion,
  field: string,
): Generator<[question: AskedQuestion, field: string]> {
  yield [question, field];
  const kind = kindOf(question);
  if (kind === 'panels')
    for (const [panel, { questions }] of question.visiblePanels.entries())
      for (const [at, inside] of questions.entries())
        yield* askedWithin(inside, within(field, panel, at));
  if (kind === 'lines')
    for (const [at, { editor }] of question.items.entries()) yield [editor, within(field, at)];
  if (kind !== 'cells') return;
  for (const [row, { cells, detailPanel }] of question.visibleRows.entries()) {
    for (const [at, cell] of cells.entries())
      yield* askedWithin(cell.question, within(field, row, at));
    for (const [at, inside] of (detailPanel?.questions ?? []).entries())
      yield* askedWithin(inside, within(field, row, 'more', at));
  }
}
