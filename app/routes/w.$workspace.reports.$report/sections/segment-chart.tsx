import { useTranslation } from 'react-i18next';
import { DotIntervals } from '~/components/charts/dot-intervals';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { useFormat } from '~/i18n/use-format';
import { useReport } from '../report-context';
import { useShareRows } from '../share-rows';

/** Inside, expected among new people, outside, and the line of all: does it stand out, how surely? */
export function SegmentChart({ segment }: { segment: ShownSegment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { claims } = useReport();
  const { rows, table } = useShareRows([
    { label: t('reports.charts.inside'), share: segment.inside, colour: 'var(--grade-a)' },
    { label: t('reports.charts.outside'), share: segment.outside, colour: 'var(--ink-soft)' },
  ]);
  const { value, low, high } = segment.expected;
  const percent = format.percent(value);
  const expected = { label: t('reports.charts.expected'), value: percent, share: value, low, high };
  const range = `${format.percent(low)} – ${format.percent(high)}`;
  return (
    <DotIntervals
      title={t('reports.charts.aShare')}
      note={t('reports.charts.aShareDescription')}
      sentence={claims.find(({ id }) => id === `segments.${segment.id}.share`)?.text ?? ''}
      rows={[rows[0]!, expected, rows[1]!]}
      line={{
        share: segment.base.share,
        label: t('reports.charts.all', { percent: format.percent(segment.base.share) }),
      }}
      table={{
        columns: table.columns,
        rows: [...table.rows, [expected.label, percent, range]],
      }}
    />
  );
}
