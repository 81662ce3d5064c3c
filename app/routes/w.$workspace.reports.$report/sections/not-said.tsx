import { useTranslation } from 'react-i18next';
import { ClaimList, ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';

/** Where the data ends, what more it would take, and what to ask next. */
export function NotSaidSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  const asks = useClaimIds('notSaid', 'askNext.');
  return (
    <Section name="notSaid">
      <ClaimList ids={useClaimIds('notSaid', 'notSaid.')} />
      {asks.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('reports.next.toQuestions')}</h3>
          <p className="max-w-text text-small text-ink-soft">{t('reports.next.askIntro')}</p>
          <ol className="grid list-decimal gap-2 pl-6">
            {asks.map((id) => (
              <li key={id}>
                <ClaimText id={id} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {view.hypotheses.length === 0 && <p className="max-w-text">{t('reports.hypothesis.none')}</p>}
    </Section>
  );
}
