import { useTranslation } from 'react-i18next';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { ClaimText } from '../claim-text';
import { useReport } from '../report-context';
import { QuoteList } from './quotes';

/** What its people say more often, each trait with members who say it in their own words. */
export function Traits({ segment }: { segment: ShownSegment }) {
  const { t } = useTranslation();
  const { claims, say } = useReport();
  const said = new Set(claims.map(({ id }) => id));
  const rows = segment.traits
    .map((trait, position) => ({ trait, id: `segments.${segment.id}.traits.${position + 1}` }))
    .filter(({ id, trait }) => said.has(id) || (trait.quotes ?? []).length > 0);
  return (
    <ul className="grid gap-3">
      {rows.map(({ trait, id }) => (
        <li key={id} className="grid gap-1">
          {said.has(id) ? (
            <ClaimText id={id} />
          ) : (
            <p className="max-w-text">
              {t('reports.profile.ruleTrait', { trait: say.condition(trait.label) })}
            </p>
          )}
          <QuoteList
            quotes={trait.quotes ?? []}
            title={t('reports.words.quotesOf', { count: trait.quotes?.length ?? 0 })}
          />
        </li>
      ))}
    </ul>
  );
}
