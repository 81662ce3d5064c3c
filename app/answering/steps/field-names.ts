import type { Question, SurveyModel } from 'survey-core';

/** `q4`: names of questions are a founder's, may repeat and hold anything. */
export const fieldOf = (model: SurveyModel, question: Question): string =>
  `q${model.getAllQuestions().indexOf(question)}`;

export const within = (field: string, ...parts: (string | number)[]): string =>
  [field, ...parts].join('.');
export const wordsField = (field: string): string => `${field}.words`;
export const rangeFields = (field: string): [string, string] => [`${field}.from`, `${field}.to`];
/** Which choices had a place when the form was drawn, in their order. */
export const orderField = (field: string): string => `${field}.order`;
