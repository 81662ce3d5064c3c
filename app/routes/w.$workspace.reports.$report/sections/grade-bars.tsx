import { useTranslation } from 'react-i18next';
import { StackedBar } from '~/components/charts/stacked-bar';
import { gradeColour } from '~/components/grade-shape';
import { useFormat } from '~/i18n/use-format';
import { useReport } from '../report-context';

/** How many customers each grade has, and under it what they bring: rarely the same picture. */
export function GradeBars() {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, say, claims } = useReport();
  const { counts } = view.grades;
  const revenue = counts.map(({ netRevenue }) => Math.max(0, netRevenue));
  const allRevenue = revenue.reduce((sum, one) => sum + one, 0) || 1;
  const sentence = claims
    .filter(({ id }) => /^grades\.[ABCDX]$/.test(id))
    .map(({ text }) => text)
    .join(' ');
  const table = {
    columns: ['grade', 'count', 'revenue'].map((name) => t(`reports.charts.${name}`)),
    rows: counts.map(({ grade, customers, netRevenue }) => [
      grade,
      say.likely(customers),
      say.money(netRevenue),
    ]),
  };
  const part = (grade: (typeof counts)[number]['grade']) => ({
    label: grade,
    colour: gradeColour(grade),
  });
  return (
    <>
      <StackedBar
        title={t('reports.charts.grades')}
        note={say.t('reports.charts.customers', { count: counts[0]?.customers.total ?? 0 })}
        sentence={sentence}
        parts={counts.map(({ grade, customers }) => ({
          ...part(grade),
          value: format.number(customers.count),
          share: customers.share,
        }))}
      />
      <StackedBar
        title={t('reports.charts.gradesRevenue')}
        note={say.money(allRevenue)}
        sentence={sentence}
        table={table}
        parts={counts.map(({ grade }, position) => ({
          ...part(grade),
          value: format.percent(revenue[position]! / allRevenue),
          share: revenue[position]! / allRevenue,
        }))}
      />
    </>
  );
}
