import { useTranslation } from 'react-i18next';
import { proposedName } from '~/domain/reports/claims/segments';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { useReport } from '../report-context';
import { Section } from '../section';
import { Profile } from './profile';

/** The proposed profiles: who they are, what they say, how solid it is. */
export function SegmentsSection() {
  const { view } = useReport();
  const [first, ...others] = view.segments;
  return (
    <Section name="segments" terms={['likely', 'lift', 'expected', 'shuffled']}>
      {first && <Profile segment={first} />}
      {others.length > 0 && <Others segments={others} />}
    </Section>
  );
}

/** They often name nearly the same people; the strongest is enough for most readers. */
function Others({ segments }: { segments: ShownSegment[] }) {
  const { t } = useTranslation();
  const { say } = useReport();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-5">
      <h3 className="font-semibold">{t('reports.profile.other')}</h3>
      {segments.map((segment) => (
        <details key={segment.id}>
          <summary className="text-accent">{proposedName(segment, say)}</summary>
          <div className="mt-4 mb-6 border-l-2 border-line pl-4">
            <Profile segment={segment} />
          </div>
        </details>
      ))}
    </div>
  );
}
