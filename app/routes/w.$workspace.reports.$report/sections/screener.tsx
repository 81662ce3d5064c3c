import { useTranslation } from 'react-i18next';
import type { Screener } from '~/analysis/report';
import { GradeBadge } from '~/components/grade-badge';
import { LinkButton } from '~/components/link-button';
import { plainLines } from '~/domain/reports/screener/plain-lines';
import { paths } from '~/paths';
import { ClaimList } from '../claim-text';
import { useReport } from '../report-context';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';

/** The early signs as a screener that can be printed and kept beside the telephone. */
export function ScreenerSection() {
  const { t } = useTranslation();
  const { view } = useReport();
  return (
    <Section name="screener" terms={['likely', 'missed', 'blind']}>
      {view.screener && <EarlySigns name="screener" screener={view.screener} />}
      {view.cScreener && (
        <>
          <p className="max-w-text text-small text-ink-soft">{t('reports.screener.hintC')}</p>
          <EarlySigns name="cScreener" screener={view.cScreener} />
        </>
      )}
    </Section>
  );
}

function EarlySigns({ name, screener }: { name: 'screener' | 'cScreener'; screener: Screener }) {
  const { t } = useTranslation();
  const { say, workspace, report } = useReport();
  const title = t(`reports.screener.title${screener.target}`);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="max-w-text break-inside-avoid rounded-base border-2 border-ink p-4">
        <h3 className="flex flex-wrap items-center gap-3 font-semibold">
          <GradeBadge grade={screener.target} /> {title}
        </h3>
        <p className="mt-1 text-small text-ink-soft">{t('reports.screener.how')}</p>
        <ul className="mt-3 grid">
          {plainLines(screener.items, say).map(({ text, points }) => (
            <li
              key={text}
              className="flex items-baseline justify-between gap-4 border-t border-line py-2"
            >
              <span className="min-w-0">{text}</span>
              <span className="shrink-0 font-semibold tabular-nums">
                {t('reports.screener.points', {
                  count: Math.abs(points),
                  sign: points < 0 ? '−' : '+',
                })}
              </span>
            </li>
          ))}
        </ul>
        <p className="border-t border-line pt-3 font-semibold">
          {t('reports.screener.threshold', { count: screener.threshold, grade: screener.target })}
        </p>
      </div>
      <ClaimList ids={useClaimIds('screener', `${name}.`)} />
      <div className="print:hidden">
        <LinkButton
          to={paths.screener(workspace.slug, report.id, screener.target)}
          variant="secondary"
        >
          {t('screener.fromReport')}
        </LinkButton>
      </div>
    </article>
  );
}
