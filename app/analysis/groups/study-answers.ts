import { findAnswerGroups } from './answer-groups';
import type { Answers } from './answers';
import type { Candidate } from './candidate';
import { codeAnswers } from './coding';
import { fitGroups } from './fit-groups';
import { groupCandidates } from './group-candidates';
import type { Random } from './random';
import { LEAST_RESPONDENTS } from './refusals';
import type { AnswerGroups } from './report';
import { singleCandidates } from './single-candidates';

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
