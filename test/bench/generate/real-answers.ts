/** Answers that people really gave, for cases in which only the purchases are simulated. */
import type { Random } from '~/analysis/statistics/random';
import { asSurvey, type DataName } from '../data/read-data';
import type { Crowd } from './crowd';

const SOURCES: readonly DataName[] = ['mcdonalds', 'telco', 'attrition', 'credit', 'germanCredit'];

/** People of one data set, nobody twice; where they run out, fewer are drawn. */
export function realCrowd(random: Random): Crowd {
  const name = SOURCES[random.integer(SOURCES.length)]!;
  const { definition, answers } = surveyOf(name);
  const waiting = random.shuffle([...answers]);
  return {
    definition,
    language: 'en',
    hasGroups: false,
    draw: (count) => waiting.splice(0, count).map((data) => ({ data, persona: 0 })),
  };
}

const known = new Map<DataName, ReturnType<typeof asSurvey>>();

function surveyOf(name: DataName) {
  const survey = known.get(name) ?? asSurvey(name);
  known.set(name, survey);
  return survey;
}
