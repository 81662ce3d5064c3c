import { useTranslation } from 'react-i18next';
import type { HypothesisResult } from '~/analysis/report';
import { Badge } from '~/components/badge';
import { DotIntervals } from '~/components/charts/dot-intervals';
import type { Tone } from '~/components/tone';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useShareRows } from '../share-rows';

const tones: Record<HypothesisResult['outcome'], Tone> = {
  confirmed: 'success',
  refuted: 'neutral',
  tooLittleData: 'warning',
};

/** What the founder believed before the answers came in, judged first and alone. */
export function HypothesesSection() {
  const { view } = useReport();
  return (
    <Section name="hypotheses" terms={['likely']}>
      {view.hypotheses.map((hypothesis) => (
        <Hypothesis key={hypothesis.id} hypothesis={hypothesis} />
      ))}
    </Section>
  );
}

function Hypothesis({ hypothesis }: { hypothesis: HypothesisResult }) {
  const { t } = useTranslation();
  const { say, claims } = useReport();
  const id = `hypotheses.${hypothesis.id}`;
  const { rows, table } = useShareRows([
    { label: t('reports.charts.fits'), share: hypothesis.inside, colour: 'var(--grade-a)' },
    { label: t('reports.charts.outside'), share: hypothesis.outside, colour: 'var(--ink-soft)' },
  ]);
  return (
    <article className="grid gap-3 border-t border-line pt-5 first-of-type:border-t-0 first-of-type:pt-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold">{hypothesis.text}</h3>
        <Badge tone={tones[hypothesis.outcome]}>
          {t(`reports.hypothesis.${hypothesis.outcome}`)}
        </Badge>
      </div>
      <p className="max-w-text text-small text-ink-soft">{say.conditions(hypothesis.conditions)}</p>
      <ClaimText id={id} />
      <DotIntervals
        title={t('reports.charts.aShare')}
        sentence={claims.find((claim) => claim.id === id)?.text ?? ''}
        rows={rows}
        table={table}
      />
    </article>
  );
}
