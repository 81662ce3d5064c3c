import { useTranslation } from 'react-i18next';
import { AnswerMap } from '~/components/charts/answer-map';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';

/** Who answers alike, whatever they pay. */
export function AnswerGroupsSection() {
  const { view } = useReport();
  const groups = useClaimIds('answerGroups', 'answerGroups.');
  return (
    <Section name="answerGroups" terms={['answerGroup']}>
      <ClaimText id="answerGroups" large />
      {view.answerGroups?.structured && <GroupMap />}
      {groups.length > 0 && <ClaimList ids={groups} />}
    </Section>
  );
}

function GroupMap() {
  const { t } = useTranslation();
  const { view, claims, say } = useReport();
  const { map, profiles } = view.answerGroups!;
  const label = (group: number) => t('reports.charts.groupNumber', { group: group + 1 });
  if (map.length === 0) return null;
  return (
    <AnswerMap
      title={t('reports.charts.map')}
      note={`${t('reports.charts.mapDescription')} ${t('reports.charts.mapAxis')}`}
      sentence={claims.find(({ id }) => id === 'answerGroups')?.text ?? ''}
      points={map.map(({ customerId, x, y, group }) => ({ id: customerId, x, y, group }))}
      groupLabels={profiles.map(({ group }) => label(group))}
      table={{
        columns: [t('reports.charts.group'), t('reports.charts.share')],
        rows: profiles.map(({ group, customers }) => [label(group), say.likely(customers)]),
      }}
    />
  );
}
