import { useTranslation } from 'react-i18next';
import { DotIntervals } from '~/components/charts/dot-intervals';
import { useReport } from '../report-context';
import { useShareRows } from '../share-rows';

/** Cold, warm, hot: how many wait and how many have bought. */
export function Temperature() {
  const { t } = useTranslation();
  const { view, claims } = useReport();
  const { rows, table } = useShareRows(
    view.grades.temperature.map(({ temperature, customers }) => ({
      label: t(`reports.charts.${temperature}`),
      share: customers,
    })),
  );
  const sentence = claims
    .filter(({ id }) => id.startsWith('temperature.'))
    .map(({ text }) => text)
    .join(' ');
  return (
    <DotIntervals
      title={t('reports.charts.temperature')}
      sentence={sentence}
      rows={rows}
      table={table}
      mark="bar"
    />
  );
}
