import type { Answer, Answers } from '../answers/answers';
import type { Coverage, Grades, Share } from '../report';
import { newcombe, wilson } from '../statistics/intervals';

/**
 * Who answered, and whether they resemble those who did not: the share of A among respondents
 * against the others, with Newcombe's interval for the difference.
 */
export function describeCoverage(
  grades: Grades,
  answers: Answers,
  given: Pick<Coverage, 'unknownCustomers' | 'olderDuplicates' | 'analysed'>,
): Coverage {
  const customers = Object.entries(grades.byCustomer);
  const asked = new Set(answers.respondents);
  const shareOfA = (answered: boolean): Share => {
    const own = customers.filter(([id]) => asked.has(id) === answered);
    return wilson(own.filter(([, customer]) => customer.grade === 'A').length, own.length);
  };
  const among = shareOfA(true);
  const others = shareOfA(false);
  const bothSides = among.total > 0 && others.total > 0;
  return {
    ...given,
    customers: customers.length,
    respondents: answers.respondents.length,
    straightLiners: countStraightLiners(answers),
    tooEarly: customers.filter(([, customer]) => customer.tooEarly).length,
    aAmongRespondents: among,
    aAmongOthers: others,
    difference: bothSides ? newcombe(among.count, among.total, others.count, others.total) : null,
  };
}

/** Clicked the same step in every one of at least five ratings or matrix rows. Counted, not removed. */
export function countStraightLiners(answers: Answers): number {
  const rated = answers.questions.filter(
    (question) => question.kind === 'scale' || (question.kind === 'single' && question.row),
  );
  return answers.respondents.filter((_, i) => {
    const given = rated.map((question) => (question.values as Answer[])[i] ?? null);
    const clicked = given.filter((value) => value !== null);
    return clicked.length >= 5 && clicked.every((value) => value === clicked[0]);
  }).length;
}
