import { useTranslation } from 'react-i18next';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';
import { QuoteList } from './quotes';

/** With whom A customers were compared, words to borrow for an offer, and the founder's codes. */
export function WordsSection() {
  const { t } = useTranslation();
  const { can, workspace, report, view } = useReport();
  const words = useClaimIds('words').filter(
    (id) => id !== 'words.against' && !id.startsWith('words.codes.'),
  );
  return (
    <Section name="words">
      <ClaimText id="words.against" />
      {words.length > 0 && <ClaimList ids={words} />}
      <Codes />
      {can.edit && view.codes && (
        <p className="text-small print:hidden">
          <TextLink to={paths.surveyCodes(workspace.slug, report.surveyId)}>
            {t(view.codes.length > 0 ? 'reports.words.changeCodes' : 'reports.words.makeCodes')}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

function Codes() {
  const { t } = useTranslation();
  const { codes = [] } = useReport().view;
  if (codes.length === 0) return null;
  return (
    <div className="grid gap-3">
      <h3 className="font-semibold">{t('reports.words.codes')}</h3>
      <ul className="grid gap-4">
        {codes.map(({ name, quotes }, position) => (
          <li key={name} className="grid gap-2">
            <ClaimText id={`words.codes.${position + 1}`} />
            <QuoteList
              quotes={quotes}
              title={t('reports.words.quotes', { count: quotes.length })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
