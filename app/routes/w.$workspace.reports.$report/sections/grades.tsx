import { useTranslation } from 'react-i18next';
import { GradeBadge } from '~/components/grade-badge';
import { quadrant } from '~/domain/reports/claims/grades';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { AgreementTable } from './agreement-table';
import { GradeBars } from './grade-bars';
import { ShareCells } from './share-cells';

/** Who the customers are by what they do. */
export function GradesSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  const kappa = view.grades.agreement ? (['kappa'] as const) : [];
  return (
    <Section name="grades" terms={['grade', ...kappa, 'quadrant', 'temperature']}>
      <GradeBars />
      <ul className="grid gap-2">
        {view.grades.counts.map(({ grade }) => (
          <li key={grade} className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-3">
            <GradeBadge grade={grade} />
            <ClaimText id={`grades.${grade}`} />
          </li>
        ))}
      </ul>
      <ClaimText id="grades.rfm" />
      {view.grades.agreement && (
        <>
          <ClaimText id="grades.agreement" />
          <AgreementTable />
        </>
      )}
      <ShareCells
        label={t('reports.charts.quadrants')}
        columns={2}
        cells={view.grades.quadrants.map(({ profitable, loyal, customers }) => ({
          claim: `quadrants.${quadrant(profitable, loyal)}`,
          share: customers.share,
          marked: profitable && loyal,
        }))}
      />
      <ShareCells
        label={t('reports.charts.temperature')}
        columns={3}
        cells={view.grades.temperature.map(({ temperature, customers }) => ({
          claim: `temperature.${temperature}`,
          share: customers.share,
        }))}
      />
    </Section>
  );
}
