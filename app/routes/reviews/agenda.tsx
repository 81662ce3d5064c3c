import { useTranslation } from 'react-i18next';
import { TextLink } from '~/components/text-link';
import { claimAnchor } from '~/domain/reports/claims';
import { paths } from '~/paths';
import type { AgendaItem } from './page.server';

type AgendaProps = { agenda: AgendaItem[]; workspaceSlug: string };

/** A call has 30 minutes: what does not fit is counted, not listed. */
const MOST_ITEMS = 6;

export function Agenda({ agenda, workspaceSlug }: AgendaProps) {
  const { t } = useTranslation();
  const hidden = agenda.length - MOST_ITEMS;
  return (
    <section className="grid max-w-text gap-2 rounded-small bg-sunken p-4">
      <h3 className="font-semibold">{t('reviews.agenda')}</h3>
      {agenda.length === 0 && <p>{t('reviews.agendaEmpty')}</p>}
      <ol className="grid list-decimal gap-3 pl-5">
        {agenda.slice(0, MOST_ITEMS).map((item) => (
          <li key={JSON.stringify(item)}>
            <Item item={item} report={paths.report(workspaceSlug, item.reportId)} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <p className="text-small text-ink-soft">{t('reviews.more', { count: hidden })}</p>
      )}
    </section>
  );
}

type ItemProps = { item: AgendaItem; report: string };

function Item({ item, report }: ItemProps) {
  const { t } = useTranslation();
  switch (item.kind) {
    case 'read':
      return <>{t('reviews.agendaRead', { survey: item.surveyTitle })}</>;
    case 'verdict':
      return <>{t('reviews.agendaVerdict', { verdict: t(`reviews.verdicts.${item.verdict}`) })}</>;
    case 'hypothesis':
      return (
        <TextLink to={`${report}#${claimAnchor(item.claim)}`}>
          {t('reviews.agendaHypothesis', { text: item.text })}
        </TextLink>
      );
    case 'comment':
      return (
        <>
          <span className="whitespace-pre-line">{item.body}</span>
          <span className="mt-1 block text-small text-ink-soft">
            {t('reviews.agendaAbout', { claim: item.sentence })}{' '}
            <TextLink to={`${report}#${claimAnchor(item.claim)}`}>
              {t('reviews.page.toClaim')}
            </TextLink>
          </span>
        </>
      );
  }
}
