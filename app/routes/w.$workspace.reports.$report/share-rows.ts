import { useTranslation } from 'react-i18next';
import type { Share } from '~/analysis/report';
import type { ChartTable } from '~/components/charts/chart-figure';
import type { DotRow } from '~/components/charts/dot-intervals';
import { useFormat } from '~/i18n/use-format';

export interface LabelledShare {
  label: string;
  share: Share;
  colour?: string;
}

/** Counted shares as rows of a chart, and the same rows as its table. */
export function useShareRows(shares: LabelledShare[]): { rows: DotRow[]; table: ChartTable } {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = shares.map(({ label, share, colour }) => ({
    label,
    colour,
    value: t('reports.say.share', {
      count: format.number(share.count),
      total: format.number(share.total),
      percent: format.percent(share.share),
    }),
    share: share.share,
    low: share.low,
    high: share.high,
  }));
  const columns = ['group', 'share', 'likely'].map((name) => t(`reports.charts.${name}`));
  const range = ({ low, high }: { low: number; high: number }) =>
    `${format.percent(low)} – ${format.percent(high)}`;
  const cells = rows.map((row) => [row.label, row.value, range(row)]);
  return { rows, table: { columns, rows: cells } };
}
