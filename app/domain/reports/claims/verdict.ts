import { chanceInWords } from './chance';
import type { SaySection } from './claim';

/** The headline: what was found, in words that neither flatter nor alarm. */
export const sayVerdict: SaySection = (report, say) => {
  const claim = (text: string) => [{ id: 'verdict', section: 'verdict' as const, text }];
  const segment = report.segments[0];
  if (report.verdict === 'segment' && segment) {
    return claim(
      say.t('reports.claims.verdict.segment', {
        inside: say.share(segment.inside),
        outside: say.share(segment.outside),
      }),
    );
  }
  if (report.verdict === 'noReliableDifference') {
    const chance =
      report.pSearch === null || !report.search
        ? ''
        : ` ${chanceInWords(report.pSearch, report.search.permutations, say)}`;
    return claim(say.t('reports.claims.verdict.none') + chance);
  }
  return claim(
    say.t('reports.claims.verdict.tooLittle', {
      answers: say.t('reports.say.answers', { count: report.coverage.analysed }),
      a: say.t('reports.say.ofThemA', { count: report.coverage.aAmongRespondents.count }),
    }),
  );
};
