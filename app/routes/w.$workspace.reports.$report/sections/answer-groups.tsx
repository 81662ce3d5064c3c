import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';
import { GroupMap } from './group-map';
import { GroupProfile } from './group-profile';

/** Who answers alike, whatever they pay: are there groups at all, how they lie, what each answers. */
export function AnswerGroupsSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  const ids = useClaimIds('answerGroups');
  const found = view.answerGroups!;
  const isShown = ids.includes('answerGroups.1');
  return (
    <Section
      name="answerGroups"
      terms={isShown ? ['answerGroup', 'aic3', 'foundAgain'] : ['answerGroup']}
    >
      <ClaimText id="answerGroups" large />
      {['answerGroups.strength', 'answerGroups.fit']
        .filter((id) => ids.includes(id))
        .map((id) => (
          <ClaimText key={id} id={id} />
        ))}
      {found.responseStyle && isShown && (
        <Notice tone="warning" title={t('reports.groups.styleTitle')}>
          {t('reports.groups.style')}
        </Notice>
      )}
      {isShown && <GroupMap groups={found} />}
      {isShown &&
        found.profiles.map((profile) => <GroupProfile key={profile.group} profile={profile} />)}
    </Section>
  );
}
