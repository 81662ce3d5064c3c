import type { PageModel, PanelModel, Question, SurveyModel } from 'survey-core';

/** What is asked at once: a question, a panel of them, or a whole page. */
export type Step = Question | PanelModel | PageModel;

export const stepOf = (model: SurveyModel): Step | undefined =>
  (model.currentSingleElement as Step | undefined) ?? model.currentPage ?? undefined;

/** Every step that can be seen now, in order. */
export function stepsOf(model: SurveyModel): Step[] {
  const pages = model.visiblePages.filter((page) => !page.isStartPage);
  if (!model.currentSingleElement) return pages;
  return pages.flatMap((page) => page.elements.filter(({ isVisible }) => isVisible) as Step[]);
}

export const allQuestionsOf = (step: Step): Question[] =>
  'isQuestion' in step && step.isQuestion ? [step as Question] : (step as PanelModel).questions;

/** The questions of a step that can be seen now. */
export const questionsOf = (step: Step): Question[] =>
  'isQuestion' in step && step.isQuestion
    ? [step as Question]
    : allQuestionsOf(step).filter((one) => one.isVisible && one.isParentVisible);

/**
 * Which step it is, in an address or a form: "2.1", the first element of the second page; "2", all of it;
 * "0", all pages at once. Names may repeat.
 */
export function idOf(model: SurveyModel, step: Step): string {
  const page = 'page' in step && step.page ? step.page : step;
  const at = model.pages.indexOf(page as never) + 1;
  if (page === step) return `${at}`;
  return `${at}.${(page as { elements: unknown[] }).elements.indexOf(step) + 1}`;
}

export const isOver = (model: SurveyModel): boolean => model.state !== 'running';

/** Judges a step as "Next" does, with its errors in place; warnings do not hold anybody up. */
export function wrongIn(step: Step): Question[] {
  step.validate(true, false);
  sayAtFirst(step);
  return questionsOf(step).filter((question) => errorsOf(question).length > 0);
}

/** A panel or a page that asks for one answer at least: said where the first would stand. */
function sayAtFirst(step: Step): void {
  for (const panel of panelsIn(step)) {
    const [error] = panel.errors;
    const first = questionsOf(panel).find(({ hasInput }) => hasInput);
    if (error && first && first.errors.length === 0) first.addError(error);
  }
}

/** Itself and those inside; none of a question. */
export function panelsIn(step: Step): PanelModel[] {
  if ('isQuestion' in step && step.isQuestion) return [];
  const panel = step as PanelModel;
  return [panel, ...panel.elements.flatMap((one) => panelsIn(one as Step))];
}

/** Its own, or of a cell, row or panel inside. */
export function errorsOf(question: Question) {
  const inside = question.getNestedQuestions(true).flatMap((one) => one.errors);
  return [...question.errors, ...inside].filter(
    ({ notificationType }) => notificationType === undefined || notificationType === 'error',
  );
}
