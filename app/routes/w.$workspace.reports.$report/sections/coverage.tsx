import { useTranslation } from 'react-i18next';
import { DotIntervals } from '~/components/charts/dot-intervals';
import { ClaimList } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useShareRows } from '../share-rows';
import { useClaimIds } from '../use-claim-ids';

/** Who answered, and whether the answers lean towards one grade. */
export function CoverageSection() {
  const { t } = useTranslation();
  const { view, claims } = useReport();
  const { coverage } = view;
  const { rows, table } = useShareRows([
    {
      label: t('reports.charts.responded'),
      share: coverage.aAmongRespondents,
      colour: 'var(--grade-a)',
    },
    {
      label: t('reports.charts.didNotRespond'),
      share: coverage.aAmongOthers,
      colour: 'var(--ink-soft)',
    },
  ]);
  return (
    <Section name="coverage" terms={['likely', 'grade']}>
      <ClaimList ids={useClaimIds('coverage')} />
      {coverage.difference && (
        <DotIntervals
          title={t('reports.charts.aShare')}
          sentence={claims.find(({ id }) => id === 'coverage.bias')?.text ?? ''}
          rows={rows}
          table={table}
        />
      )}
    </Section>
  );
}
