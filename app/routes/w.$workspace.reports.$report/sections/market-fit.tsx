import { useTranslation } from 'react-i18next';
import { DotIntervals } from '~/components/charts/dot-intervals';
import { gradeColour } from '~/components/grade-shape';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useShareRows } from '../share-rows';

/** Who would miss the product, by grade, against the 40 % line. */
export function MarketFitSection() {
  const { t } = useTranslation();
  const { view, claims } = useReport();
  const fit = view.productMarketFit!;
  const { rows, table } = useShareRows([
    { label: t('reports.charts.everybody'), share: fit.all, colour: 'var(--accent)' },
    ...fit.byGrade
      .filter(({ very }) => very.total > 0)
      .map(({ grade, very }) => ({ label: grade, share: very, colour: gradeColour(grade) })),
  ]);
  return (
    <Section name="marketFit" terms={['disappointed', 'likely']}>
      <ClaimText id="marketFit" large />
      <DotIntervals
        title={t('reports.charts.marketFit')}
        note={t('reports.charts.marketFitDescription')}
        sentence={claims
          .filter(({ section }) => section === 'marketFit')
          .map(({ text }) => text)
          .join(' ')}
        rows={rows}
        line={{ share: 0.4, label: t('reports.charts.fortyLine') }}
        table={table}
        mark="bar"
      />
    </Section>
  );
}
