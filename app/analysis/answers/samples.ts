import { MOST_ROWS_FOR_STRUCTURE } from '../groups/answer-structure';
import { ROWS_FOR_CLASSES } from '../groups/fit-groups';
import { MOST_ROWS_FOR_A_SCREENER } from '../screener/learn-screener';
import { MOST_MEASURED } from '../screener/measure-screener';

/** A part of the method that looked at some of the respondents, drawn by the seed. */
export interface SampledPart {
  part: 'answerStructure' | 'answerGroups' | 'cardLearnt' | 'cardMeasured';
  respondents: number;
}

/**
 * Where a sample was enough. Shares, the test of the search and the lists always count everybody;
 * what is found on a sample is then applied to all. The more answers, the less another thousand
 * would change: a share measured on 10,000 people is known to one point.
 *
 * @example
 * sampledParts(2500); // => [{ part: 'answerStructure', respondents: 2000 }]
 */
export function sampledParts(respondents: number): SampledPart[] {
  const parts: SampledPart[] = [
    { part: 'answerStructure', respondents: MOST_ROWS_FOR_STRUCTURE },
    { part: 'answerGroups', respondents: ROWS_FOR_CLASSES },
    { part: 'cardLearnt', respondents: MOST_ROWS_FOR_A_SCREENER },
    { part: 'cardMeasured', respondents: MOST_MEASURED },
  ];
  return parts.filter((sampled) => sampled.respondents < respondents);
}
