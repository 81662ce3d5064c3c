import { neededAnswers } from './needed-answers';
import type { Refusal, Report } from './report';

/** Below these there is no search: whatever it found would be luck. */
export const LEAST_RESPONDENTS = 20;
export const LEAST_A = 8;

/** Differences one might hope for, from blatant to modest: A-share inside and outside. */
const HOPES = [
  { inside: 0.57, outside: 0.13 },
  { inside: 0.45, outside: 0.15 },
  { inside: 0.36, outside: 0.18 },
];

/** Why there can be no search, or an empty list. */
export function refusalsBefore(have: {
  purchases: number;
  questions: number;
  respondents: number;
  a: number;
}): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: Refusal['code'], count: number, need: number | null) =>
    refusals.push({ code, have: count, need });
  if (have.purchases === 0) refuse('noPurchases', 0, 1);
  if (have.questions === 0) refuse('noQuestions', 0, 1);
  if (have.respondents < LEAST_RESPONDENTS) {
    refuse('fewRespondents', have.respondents, nextSampleSize(LEAST_RESPONDENTS));
  }
  if (have.a < LEAST_A) refuse('fewA', have.a, LEAST_A);
  if (have.respondents > 0 && have.a === have.respondents) refuse('oneGrade', have.a, null);
  return refusals;
}

/** What the finished report has to leave unsaid. */
export function refusalsAfter(
  report: Pick<Report, 'verdict' | 'answerGroups' | 'screener' | 'coverage'>,
): Refusal[] {
  const have = report.coverage.analysed;
  const refusals: Refusal[] = [];
  if (report.verdict === 'noReliableDifference') {
    refusals.push({ code: 'noReliableDifference', have, need: nextSampleSize(have) });
  }
  if (report.answerGroups && !report.answerGroups.structured) {
    refusals.push({ code: 'noAnswerGroups', have, need: null });
  }
  if (report.verdict === 'segment' && !report.screener?.useful) {
    refusals.push({ code: 'noScreener', have, need: nextSampleSize(have) });
  }
  return refusals;
}

/** Answers at which the next smaller difference would be found by a search, four times in five. */
export function nextSampleSize(have: number): number | null {
  for (const hope of HOPES) {
    const need = neededAnswers({ ...hope, planned: false });
    if (need !== null && need > have) return need;
  }
  return null;
}
