import type { SurveyModel } from 'survey-core';
import type { Answers } from '#surveys/engine/apply-answers';
import { questionsOf, type Step } from '#surveys/engine/steps';
import type { AskedQuestion } from './asked';
import { fieldOf } from './field-names';

/** "add q3" or "remove q3 1": one more row or panel of a question of this step, or one less. */
export function changeRows(model: SurveyModel, step: Step, wish: string): Answers {
  const [verb, field, at] = wish.split(' ');
  const question = (questionsOf(step) as AskedQuestion[]).find(
    (one) => fieldOf(model, one) === field,
  );
  if (!question) return {};
  const isPanels = question.getType() === 'paneldynamic';
  if (verb === 'add') isPanels ? question.addPanel() : question.addRow();
  else if (isPanels) question.removePanel(Number(at));
  else question.removeRow(Number(at));
  const rows = isPanels ? question.visiblePanels.length : question.visibleRows.length;
  const value = Array.isArray(question.value) ? question.value : [];
  // A row without an answer yet is a row all the same.
  const kept = Array.from({ length: rows }, (_, row) => value[row] ?? {});
  return { [question.getValueName()]: JSON.parse(JSON.stringify(kept)) };
}
