import { useTranslation } from 'react-i18next';
import { quadrant } from '~/domain/reports/claims/grades';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';

/** Profit down, loyalty across: four cells, each saying what to do with its people. */
export function Quadrants() {
  const { t } = useTranslation();
  const { view } = useReport();
  return (
    <ul
      aria-label={t('reports.charts.quadrants')}
      className="grid gap-px overflow-hidden rounded-base border border-line bg-line sm:grid-cols-2"
    >
      {view.grades.quadrants.map(({ profitable, loyal, customers }) => {
        const cell = quadrant(profitable, loyal);
        return (
          <li
            key={cell}
            className={`grid content-start gap-2 p-4 ${profitable && loyal ? 'bg-grade-a-soft' : 'bg-surface'}`}
          >
            <span aria-hidden="true" className="h-1.5 bg-sunken">
              <span
                className="block h-full bg-accent"
                style={{ width: `${customers.share * 100}%` }}
              />
            </span>
            <ClaimText id={`quadrants.${cell}`} />
          </li>
        );
      })}
    </ul>
  );
}
