import { useTranslation } from 'react-i18next';
import type { Segment } from '~/analysis/report';
import { DotIntervals } from '~/components/charts/dot-intervals';
import { proposedName } from '~/domain/reports/claims/segments';
import { useFormat } from '~/i18n/use-format';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useShareRows } from '../share-rows';
import { useClaimIds } from '../use-claim-ids';
import { ProfileName } from './profile-name';
import { Quotes } from './quotes';

/** The proposed profiles: who they are, what they say, how solid it is. */
export function SegmentsSection() {
  const { view } = useReport();
  return (
    <Section name="segments" terms={['likely', 'lift', 'expected', 'shuffled']}>
      {view.segments.map((segment) => (
        <Profile key={segment.id} segment={segment} />
      ))}
    </Section>
  );
}

const SOLIDITY = ['expected', 'lift', 'chance', 'revenue', 'vanish'];

function Profile({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { say, profiles } = useReport();
  const start = `segments.${segment.id}`;
  const accepted = profiles.find((profile) => profile.segmentId === segment.id);
  const ids = useClaimIds('segments', `${start}.`);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h3 className="max-w-text text-large">{accepted?.name ?? proposedName(segment, say)}</h3>
      <ClaimText id={`${start}.rule`} />
      <ClaimText id={`${start}.share`} large />
      <SegmentChart segment={segment} />
      <Part title={t('reports.profile.traits')}>
        <ClaimList ids={ids.filter((id) => id.startsWith(`${start}.traits.`))} />
      </Part>
      <Quotes segment={segment} />
      <Part title={t('reports.profile.solidity')}>
        <ClaimList
          ids={SOLIDITY.map((name) => `${start}.${name}`).filter((id) => ids.includes(id))}
        />
      </Part>
      <ProfileName segment={segment} accepted={accepted} />
    </article>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <div className="grid gap-2">
    <h4 className="font-semibold">{title}</h4>
    {children}
  </div>
);

function SegmentChart({ segment }: { segment: Segment }) {
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
