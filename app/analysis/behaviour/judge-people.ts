import type { AnalysisInput } from '../input';
import { refusalsBefore } from '../refusals';
import type { Refusal, Report } from '../report';
import { describeBehaviour } from './behaviour';
import { describeCoverage } from './coverage';
import { gradeCustomers } from './grade';
import { DEFAULT_GRADE_RULE } from './grade-rule';
import { alikeCustomers } from './likeness';
import { analysedPeople, linkedAnswers, outcomeOf, type People } from './people';

export interface JudgedPeople extends Pick<Report, 'gradeRule' | 'grades' | 'coverage'> {
  /** Respondents the search may use. */
  people: People;
  isA: Uint8Array;
  /** Why there can be no search; empty when there can. */
  refusals: Refusal[];
}

/** Joins answers to behaviour: who is A, who answered, and whether that is enough to search. */
export function judgePeople(input: AnalysisInput): JudgedPeople {
  const gradeRule = { ...DEFAULT_GRADE_RULE, ...input.gradeRule };
  const linked = linkedAnswers(input);
  const respondents = new Set(linked.respondents);
  const behaviour = describeBehaviour(input);
  const grades = gradeCustomers(input.customers, behaviour, { rule: gradeRule, respondents });
  const alike = alikeCustomers(behaviour.byCustomer.values(), gradeRule);
  const people = analysedPeople(linked, grades, alike);
  const isA = outcomeOf(people, 'A');
  const analysed = isA.length;
  return {
    gradeRule,
    grades,
    coverage: describeCoverage(grades, linked, { ...input.setAside, analysed }),
    people,
    isA,
    refusals: refusalsBefore({
      purchases: input.purchases.length,
      questions: input.questions.length,
      respondents: analysed,
      a: isA.reduce((sum, one) => sum + one, 0),
    }),
  };
}
