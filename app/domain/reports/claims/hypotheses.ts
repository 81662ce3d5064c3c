import type { HypothesisResult } from '~/analysis/report';
import type { Say } from '../say';
import type { SaySection } from './claim';

/** What the founder wrote down before the launch comes first, judged alone. */
export const sayHypotheses: SaySection = (report, say) =>
  report.hypotheses.map((hypothesis) => ({
    id: `hypotheses.${hypothesis.id}`,
    section: 'hypotheses',
    text: hypothesisInWords(hypothesis, say),
  }));

export function hypothesisInWords(hypothesis: HypothesisResult, say: Say): string {
  const { inside, outside, p, outcome, answersNeeded } = hypothesis;
  const sentences = [
    say.t('reports.claims.hypotheses.figures', {
      inside: say.likely(inside),
      outside: say.likely(outside),
    }),
    say.t(`reports.claims.hypotheses.${outcome}`),
  ];
  if (outcome === 'confirmed' && p !== null) {
    sentences.push(chance(p, say));
  }
  if (outcome === 'tooLittleData' && answersNeeded) {
    sentences.push(say.t('reports.claims.hypotheses.needed', { count: roundly(answersNeeded) }));
  }
  return sentences.join(' ');
}

/** p = 0.002 is "2 of 1,000", p = 0.3 is "30 of 100". */
function chance(p: number, say: Say): string {
  if (p < 0.001) return say.t('reports.claims.hypotheses.chanceRare', { total: say.number(1000) });
  const total = p < 0.1 ? 1000 : 100;
  const figures = { count: Math.round(p * total), total: say.number(total) };
  return say.t('reports.claims.hypotheses.chance', figures);
}

/** Said with "about", 469 claims more than anybody knows. */
const roundly = (answers: number) => (answers < 100 ? answers : Math.round(answers / 10) * 10);
