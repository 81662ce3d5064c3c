import { useTranslation } from 'react-i18next';
import { Histogram } from '~/components/charts/histogram';
import { useFormat } from '~/i18n/use-format';
import { ClaimList } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';

/** What luck looks like, and where this data stands beside it. */
export function NoiseSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, claims } = useReport();
  const search = view.search!;
  const shown = search.noiseDistribution.length;
  const note = [
    t('reports.charts.noiseDescription'),
    `${t('reports.charts.strength')}.`,
    ...(shown < search.permutations
      ? [
          t('reports.charts.noiseThinned', {
            shown: format.number(shown),
            all: format.number(search.permutations),
          }),
        ]
      : []),
  ];
  const figure = (value: number) => format.number(value, 1);
  return (
    <Section name="noise" terms={['shuffled', 'standardErrors']}>
      <ClaimList ids={useClaimIds('noise')} />
      <Histogram
        title={t('reports.charts.noise')}
        note={note.join(' ')}
        sentence={claims.find(({ id }) => id === 'noise')?.text ?? ''}
        values={search.noiseDistribution}
        markers={[
          {
            value: search.bestZ,
            label: t('reports.charts.yourData', { value: figure(search.bestZ) }),
            strong: true,
          },
          {
            value: search.noiseBestZ,
            label: t('reports.charts.limit', { value: figure(search.noiseBestZ) }),
          },
        ]}
        table={(bins) => ({
          columns: [t('reports.charts.strength'), t('reports.charts.copies')],
          rows: bins.map(({ from, to, count }) => [
            `${format.number(from, 2)} – ${format.number(to, 2)}`,
            format.number(count),
          ]),
        })}
      />
    </Section>
  );
}
