export { type AnswerError, type CheckedAnswers, checkAnswers } from './check-answers';
export { checkDefinition, type DefinitionProblem, listMissingTexts } from './check-definition';
export { SURVEY_TEMPLATES, type SurveyTemplate } from './definitions';
export { listElements, type SurveyDefinition, type SurveyElement, textIn } from './element';
export { createSurveyModel } from './survey-model';
