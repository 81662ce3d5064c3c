import { useTranslation } from 'react-i18next';
import { DotIntervals } from '~/components/charts/dot-intervals';
import { FigureSentence } from '~/components/figure-sentence';
import type { TruthComparison } from '~/domain/reports/planted-truth';
import { useFormat } from '~/i18n/use-format';

type ComparisonProps = { comparison: TruthComparison; isPlanted: boolean };

/** How much of what was planted the report found, and how much of what it found was planted. */
export function Comparison({ comparison, isPlanted }: ComparisonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, precision, recall } = comparison;
  if (outcome === 'refusedRightly' || outcome === 'claimedWrongly' || outcome === 'missed') {
    return <FigureSentence>{t(`reports.truth.${outcome}`)}</FigureSentence>;
  }
  const sentences = [
    t('reports.truth.precision', { share: format.share(precision) }),
    t('reports.truth.recall', { share: format.share(recall) }),
  ];
  const rows = [
    { label: t('reports.truth.precisionLabel'), share: precision },
    { label: t('reports.truth.recallLabel'), share: recall },
  ].map(({ label, share }) => ({ label, value: format.share(share), ...share }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FigureSentence>{t(`reports.truth.${outcome}`)}</FigureSentence>
      <ul className="grid max-w-text gap-2">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isPlanted && (
        <DotIntervals
          title={t('reports.truth.sets')}
          sentence={sentences.join(' ')}
          rows={rows}
          mark="bar"
          table={{
            columns: [t('reports.charts.group'), t('reports.charts.share')],
            rows: rows.map(({ label, value }) => [label, value]),
          }}
        />
      )}
    </div>
  );
}
