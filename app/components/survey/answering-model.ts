import type { Question, SurveyModel } from 'survey-core';
import { findQuestionType } from '#surveys/question-types';
import { createSurveyModel } from '#surveys/survey-model';

export interface SurveyTexts {
  /** "Question {{position}} of {{total}}" */
  progress: string;
  next: string;
  back: string;
  finish: string;
}

/** One quiet question at a time, drawn with what a phone has by itself. Codes are untouched. */
export function createAnsweringModel(
  definition: unknown,
  { locale, texts }: { locale: string; texts: SurveyTexts },
): SurveyModel {
  const model = createSurveyModel(definition, locale);
  model.questionsOnPageMode = 'questionPerPage';
  model.showTitle = false;
  model.showPageTitles = false;
  model.showProgressBar = false;
  model.showCompletePage = false;
  model.checkErrorsMode = 'onNextPage';
  model.autoGrowComment = true;
  model.pageNextText = texts.next;
  model.pagePrevText = texts.back;
  model.completeText = texts.finish;
  model.getAllQuestions().forEach(drawNatively);
  withoutOwnStyles(model);
  return model;
}

/** The phone's own list and plain radio buttons instead of drawn ones. */
function drawNatively(question: Question): void {
  const renderAs = findQuestionType(question.getType())?.previewAs;
  if (renderAs) question.renderAs = renderAs;
}

/** Saves 170 KB of style variables in every page: survey.css needs none of them. */
function withoutOwnStyles(model: SurveyModel): void {
  Object.defineProperty(model, 'themeStyle', { get: () => '' });
  Object.defineProperty(model, 'needRenderIcons', { get: () => false });
}

export interface Position {
  position: number;
  total: number;
}

export function positionOf(model: SurveyModel): Position {
  const shown = shownQuestions(model);
  const at = shown.indexOf(model.currentElement as Question);
  return { position: Math.max(at, 0) + 1, total: shown.length };
}

function shownQuestions(model: SurveyModel): Question[] {
  return model.getAllQuestions(true);
}
