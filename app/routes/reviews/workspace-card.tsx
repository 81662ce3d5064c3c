import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { Card } from '~/components/card';
import { DateText } from '~/components/date-text';
import { GeneratedNotice } from '~/components/generated-notice';
import { LinkButton } from '~/components/link-button';
import { ActionRow } from '~/components/page';
import { TextLink } from '~/components/text-link';
import { resultTone, verdictTone } from '~/components/verdict-tone';
import { paths } from '~/paths';
import { Agenda } from './agenda';
import type { PortfolioPageEntry } from './page.server';

/** One founder's workspace: what its latest reports say and what to talk about. */
export function WorkspaceCard({ entry }: { entry: PortfolioPageEntry }) {
  const { t } = useTranslation();
  const { workspace, reports } = entry;
  return (
    <Card
      title={workspace.name}
      action={
        <TextLink to={paths.workspace(workspace.slug)}>{t('reviews.openWorkspace')}</TextLink>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <GeneratedNotice origin={workspace.origin} />
        {reports.length === 0 && <p className="text-ink-soft">{t('reviews.noReport')}</p>}
        {reports.length > 0 && <Agenda agenda={entry.agenda} workspaceSlug={workspace.slug} />}
        {reports.map((report) => (
          <ReportEntry key={report.id} report={report} workspaceSlug={workspace.slug} />
        ))}
      </div>
    </Card>
  );
}

type ReportEntryProps = { report: PortfolioPageEntry['reports'][number]; workspaceSlug: string };

function ReportEntry({ report, workspaceSlug }: ReportEntryProps) {
  const { t } = useTranslation();
  const { id, surveyTitle, createdAt, result, verdict, headline } = report;
  return (
    <article className="grid gap-3">
      <h3 className="font-semibold">{surveyTitle}</h3>
      <p className="flex flex-wrap items-center gap-3 text-small text-ink-soft">
        <Badge tone={resultTone[result]}>{t(`reports.verdicts.${result}`)}</Badge>
        {verdict ? (
          <Badge tone={verdictTone[verdict]}>{t(`reviews.verdicts.${verdict}`)}</Badge>
        ) : (
          t('reviews.newReport')
        )}
        <DateText at={createdAt} />
      </p>
      <p className="max-w-text">{headline}</p>
      <ActionRow>
        <LinkButton to={paths.report(workspaceSlug, id)} variant="secondary" size="small">
          {t('reviews.read')}
        </LinkButton>
        <LinkButton to={paths.review(workspaceSlug, id)} variant="quiet" size="small">
          {t('reviews.judge')}
        </LinkButton>
      </ActionRow>
    </article>
  );
}
