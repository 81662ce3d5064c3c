import { describeBehaviour } from './behaviour';
import { compareWords } from './compare-words';
import { describeCoverage } from './coverage';
import { gradeCustomers } from './grade';
import { DEFAULT_GRADE_RULE } from './grade-rule';
import { testHypotheses } from './hypotheses';
import type { AnalysisInput } from './input';
import { analysedPeople, linkedAnswers, outcomeOf } from './people';
import { productMarketFit } from './product-market-fit';
import { type AnalysisOptions, announce } from './progress';
import { createRandom } from './random';
import { refusalsAfter, refusalsBefore } from './refusals';
import type { Report } from './report';
import { searchReport } from './search-report';
import { studyAnswers } from './study-answers';

/**
 * The whole method on one screen: who is A by behaviour, what A customers answer, how sure that is.
 *
 * Pure and synchronous: no clock, no chance but the seed, no input or output. Run it in a worker
 * thread. Cost: about a second of one core for 200 respondents and 20 questions.
 * Throws `AnalysisStopped` when asked to stop; never on odd data, it refuses instead.
 */
export function analyze(input: AnalysisInput, options: AnalysisOptions): Report {
  const random = createRandom(options.seed);

  announce('grades', options);
  const gradeRule = { ...DEFAULT_GRADE_RULE, ...input.gradeRule };
  const behaviour = describeBehaviour(input);
  const linked = linkedAnswers(input);
  const respondents = new Set(linked.respondents);
  const grades = gradeCustomers(input.customers, behaviour, { rule: gradeRule, respondents });
  const people = analysedPeople(linked, grades);
  const isA = outcomeOf(people, 'A');
  const coverage = describeCoverage(grades, linked, {
    ...input.setAside,
    analysed: people.answers.respondents.length,
  });

  announce('hypotheses', options);
  const hypotheses = testHypotheses(input.hypotheses, people.answers, isA);

  announce('groups', options);
  const studied = studyAnswers(people.answers, input.language, random.fork('answers'));

  const before = refusalsBefore({
    purchases: input.purchases.length,
    questions: input.questions.length,
    respondents: isA.length,
    a: isA.reduce((sum, one) => sum + one, 0),
  });
  const found =
    before.length > 0 ? NOTHING_SEARCHED : searchReport(people, studied, { random, options });

  announce('words', options);
  const words = compareWords(people, input.language);
  const fit = productMarketFit({ questions: people.answers.questions, grades: people.grades });
  options.onProgress?.('words', 1);

  return {
    schema: 'aseg-report/1',
    seed: options.seed,
    asOf: input.asOf,
    baseCurrency: input.baseCurrency,
    language: input.language,
    gradeRule,
    coverage,
    grades,
    hypotheses,
    ...found,
    answerGroups: studied.answerGroups,
    words,
    productMarketFit: fit,
    notSaid: [...before, ...refusalsAfter({ ...found, ...studied, coverage })],
  };
}

const NOTHING_SEARCHED = {
  verdict: 'tooLittleData',
  pSearch: null,
  search: null,
  segments: [],
  askNext: [],
  screener: null,
  cScreener: null,
} satisfies Partial<Report>;
