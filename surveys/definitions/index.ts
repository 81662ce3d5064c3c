import type { SurveyDefinition } from '../element';
import findTheASegment from './find-the-a-segment.json';

export interface SurveyTemplate {
  /** Name of the file, kept with the survey made from it. */
  key: string;
  definition: SurveyDefinition;
}

/** Every survey one can begin with. To add one: a JSON here and a line below. */
export const SURVEY_TEMPLATES: readonly SurveyTemplate[] = [
  { key: 'find-the-a-segment', definition: findTheASegment },
];

export function findTemplate(key: string): SurveyTemplate | undefined {
  return SURVEY_TEMPLATES.find((template) => template.key === key);
}
