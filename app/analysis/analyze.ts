import { productMarketFit } from './answers/product-market-fit';
import { sampledParts } from './answers/samples';
import { judgePeople } from './behaviour/judge-people';
import { studyAnswers } from './groups/study-answers';
import type { AnalysisInput } from './input';
import { type AnalysisOptions, announce } from './progress';
import { refusalsAfter } from './refusals';
import type { Report } from './report';
import { testHypotheses } from './search/hypotheses';
import { NOTHING_SEARCHED, searchReport } from './search/search-report';
import { createRandom } from './statistics/random';
import { describeCodes } from './words/code-use';
import { compareWords } from './words/compare-words';

/**
 * The whole method on one screen: who is A by behaviour, what A customers answer, how sure that is.
 *
 * Three things are kept apart: groups in the answers (answers alone), the A-segment (one honest
 * test against behaviour), and the early signs (measured on people they were not learnt from).
 * Pure and synchronous: no clock, no chance but the seed, no input or output. Run it in a worker
 * thread. Cost: under a second of one core for 200 respondents and 20 questions, four for 2,000 and
 * 30, 25 for 100,000 and 20. Throws `AnalysisStopped` when asked to stop; odd data are refused, not
 * thrown at.
 */
export function analyze(input: AnalysisInput, options: AnalysisOptions): Report {
  const random = createRandom(options.seed);

  announce('grades', options);
  const { people, isA, refusals, ...judged } = judgePeople(input);

  announce('hypotheses', options);
  const hypotheses = testHypotheses(input.hypotheses, people.answers, isA);

  announce('groups', options);
  const studied = studyAnswers(people.answers, input.language, random.fork('answers'));
  const { answerGroups } = studied;

  const found =
    refusals.length > 0 ? NOTHING_SEARCHED : searchReport(people, studied, { random, options });

  announce('words', options);
  const compared = compareWords(people, input.language);
  const codes = describeCodes(people.answers, input.codes ?? [], isA);
  const fit = productMarketFit({ questions: people.answers.questions, grades: people.grades });
  const after = refusalsAfter({ ...found, ...judged, answerGroups });
  options.onProgress?.('words', 1);

  return {
    schema: 'aseg-report/1',
    seed: options.seed,
    asOf: input.asOf,
    baseCurrency: input.baseCurrency,
    language: input.language,
    ...judged,
    sampled: sampledParts(isA.length),
    hypotheses,
    ...found,
    answerGroups,
    ...compared,
    codes,
    productMarketFit: fit,
    notSaid: [...refusals, ...after],
  };
}
