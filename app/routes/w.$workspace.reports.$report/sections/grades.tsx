import { useTranslation } from 'react-i18next';
import { GradeBadge } from '~/components/grade-badge';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';
import { AgreementTable } from './agreement-table';
import { GradeBars } from './grade-bars';
import { Quadrants } from './quadrants';
import { Temperature } from './temperature';

/** Who the customers are by what they do. */
export function GradesSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  return (
    <Section name="grades" terms={['grade', 'kappa', 'quadrant', 'temperature']}>
      <GradeBars />
      <ul className="grid gap-2">
        {view.grades.counts.map(({ grade }) => (
          <li key={grade} className="grid grid-cols-[auto_minmax(0,1fr)] gap-3">
            <GradeBadge grade={grade} />
            <ClaimText id={`grades.${grade}`} />
          </li>
        ))}
      </ul>
      {view.grades.agreement && (
        <>
          <ClaimText id="grades.agreement" />
          <AgreementTable />
        </>
      )}
      <h3 className="font-semibold">{t('reports.charts.quadrants')}</h3>
      <Quadrants />
      <Temperature />
      <ClaimList ids={useClaimIds('grades', 'temperature.')} />
    </Section>
  );
}
