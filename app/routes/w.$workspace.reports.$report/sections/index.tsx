import type { ComponentType } from 'react';
import { listSections, type Section } from '~/domain/reports/claims';
import { useReport } from '../report-context';
import { AnswerGroupsSection } from './answer-groups';
import { CoverageSection } from './coverage';
import { GradesSection } from './grades';
import { HypothesesSection } from './hypotheses';
import { MarketFitSection } from './market-fit';
import { NoiseSection } from './noise';
import { NotSaidSection } from './not-said';
import { ScreenerSection } from './screener';
import { SegmentsSection } from './segments';
import { VerdictSection } from './verdict';
import { WordsSection } from './words';

const parts: Record<Section, ComponentType> = {
  verdict: VerdictSection,
  coverage: CoverageSection,
  grades: GradesSection,
  hypotheses: HypothesesSection,
  segments: SegmentsSection,
  screener: ScreenerSection,
  answerGroups: AnswerGroupsSection,
  words: WordsSection,
  marketFit: MarketFitSection,
  noise: NoiseSection,
  notSaid: NotSaidSection,
};

/** Only the parts that say something about this report. */
export function Sections() {
  const { view, claims } = useReport();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {listSections(view, claims).map((name) => {
        const Part = parts[name];
        return <Part key={name} />;
      })}
    </div>
  );
}
