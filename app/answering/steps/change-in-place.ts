import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { questionsOf, type Step } from '#surveys/engine/steps';
import type { SentFiles } from '../files/sent-files';
import { type AskedQuestion, kindOf } from './asked';
import { askedWithin } from './asked-within';
import { copy } from './collect-answers';
import { fieldOf } from './field-names';
import { changeOrder } from './order';
import { dropFile } from './take-files';

interface Changing {
  /** "add q3", "remove q3 1", "rank q3 2 up", "drop q3.0.1 <id>". */
  wish: string;
  files: SentFiles | undefined;
}

export const isInPlace = (go: string): boolean => /^(add|remove|rank|drop) /.test(go);

/**
 * A button inside a question of this step, or of a row or panel in it: one row more or less, a choice
 * moved, a file taken out. The answer as it is then, of the question as a whole.
 */
export function changeInPlace(model: SurveyModel, step: Step, { wish, files }: Changing): Answers {
  const [verb, wanted, ...rest] = wish.split(' ');
  for (const top of questionsOf(step) as AskedQuestion[])
    for (const [question, field] of askedWithin(top, fieldOf(model, top))) {
      if (field !== wanted) continue;
      if (verb === 'drop') dropFile(question, field, { wish, files });
      else if (verb === 'rank') rank(question, rest);
      else changeRows(question, verb === 'add', Number(rest[0]));
      return { [top.getValueName()]: copy(top.value) };
    }
  return {};
}

function rank(question: AskedQuestion, [at, verb = '']: string[]): void {
  if (kindOf(question) === 'order') changeOrder(question, Number(at), verb);
}

function changeRows(question: AskedQuestion, isMore: boolean, at: number): void {
  const isPanels = kindOf(question) === 'panels';
  if (!isPanels && kindOf(question) !== 'cells') return;
  if (isMore) isPanels ? question.addPanel() : question.addRow();
  else if (isPanels) question.removePanel(at);
  else question.removeRow(at);
  const rows = isPanels ? question.visiblePanels.length : question.visibleRows.length;
  const value = Array.isArray(question.value) ? question.value : [];
  // A row without an answer yet is a row all the same.
  question.value = Array.from({ length: rows }, (_, row) => value[row] ?? {});
}
