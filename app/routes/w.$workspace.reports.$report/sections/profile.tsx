import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { proposedName } from '~/domain/reports/claims/segments';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { useClaimIds } from '../use-claim-ids';
import { ProfileName } from './profile-name';
import { Quotes } from './quotes';
import { SegmentChart } from './segment-chart';
import { Traits } from './traits';

const SOLIDITY = ['expected', 'lift', 'chance', 'revenue', 'vanish'];

/** One proposed profile: who they are, what they say, how solid it is. */
export function Profile({ segment }: { segment: ShownSegment }) {
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
        <Traits segment={segment} />
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

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid gap-2">
    <h4 className="font-semibold">{title}</h4>
    {children}
  </div>
);
