import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { TextLink } from '~/components/text-link';
import { resultTone } from '~/components/verdict-tone';
import { paths } from '~/paths';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';

/** The result in one sentence, and what to do with it. */
export function VerdictSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  return (
    <Section name="verdict" terms={['aSegment', 'grade', 'shuffled', 'likely']}>
      <div>
        <Badge tone={resultTone[view.verdict]}>{t(`reports.verdicts.${view.verdict}`)}</Badge>
      </div>
      <ClaimText id="verdict" large />
      <Highlights />
      <div className="grid max-w-text gap-1">
        <p className="font-semibold">{t('reports.next.title')}</p>
        <p>
          {t(`reports.next.${view.verdict}`)} <NextStep />
        </p>
      </div>
    </Section>
  );
}

/** Who they are and how to recognise them, in short; the sentences themselves stand further down. */
function Highlights() {
  const { view, claims } = useReport();
  const ids = [`segments.${view.segments[0]?.id}.rule`, 'screener.precision'];
  const said = claims.filter(({ id }) => ids.includes(id));
  if (said.length === 0) return null;
  return (
    <ul className="grid max-w-text gap-2">
      {said.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

function NextStep() {
  const { t } = useTranslation();
  const { view, workspace, report } = useReport();
  if (view.verdict === 'segment') {
    return (
      <a href="#segments" className="text-link">
        {t('reports.next.toOffer')}
      </a>
    );
  }
  if (view.verdict === 'noReliableDifference') {
    return (
      <a href="#notSaid" className="text-link">
        {t('reports.next.toQuestions')}
      </a>
    );
  }
  return (
    <TextLink to={paths.invitations(workspace.slug, report.surveyId)}>
      {t('reports.next.toSurvey')}
    </TextLink>
  );
}
