import type { Answers } from '../answers/answers';
import { codeAnswers } from '../answers/coding';
import { LEAST_RESPONDENTS } from '../refusals';
import type { AnswerGroups } from '../report';
import type { Candidate } from '../search/candidate';
import { groupCandidates } from '../search/group-candidates';
import { singleCandidates } from '../search/single-candidates';
import type { Random } from '../statistics/random';
import { findAnswerGroups } from './answer-groups';
import { fitGroups } from './fit-groups';

/** What the answers alone allow to say and to try, before anybody looks at behaviour. */
export interface StudiedAnswers {
  singles: Candidate[];
  groups: Candidate[];
  answerGroups: AnswerGroups | null;
}

/** Groups are looked for from 20 respondents on; below that the lists say more. */
export function studyAnswers(answers: Answers, language: string, random: Random): StudiedAnswers {
  const singles = singleCandidates(answers, language);
  const { respondents, questions } = answers;
  const coded = codeAnswers(answers);
  if (respondents.length < LEAST_RESPONDENTS || coded.matrix.columns === 0) {
    return { singles, groups: [], answerGroups: null };
  }
  const fits = fitGroups(coded, random.fork('fits'));
  return {
    singles,
    groups: groupCandidates(coded, fits, random),
    answerGroups: findAnswerGroups({
      coded,
      questions,
      candidates: singles,
      respondents,
      random: random.fork('groups'),
      fits,
    }),
  };
}
