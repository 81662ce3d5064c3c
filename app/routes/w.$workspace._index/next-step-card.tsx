import { useTranslation } from 'react-i18next';
import { LEAST_RESPONDENTS } from '~/analysis/refusals';
import { LinkButton } from '~/components/link-button';
import type { NextStep, Progress } from '~/domain/progress/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

type NextStepCardProps = { workspaceSlug: string; progress: Progress; next: NextStep };

/** The page's one primary action, with the reason for it. */
export function NextStepCard({ workspaceSlug, progress, next }: NextStepCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = next === 'review' ? progress.unreviewed : progress.linkedAnswers;
  const figures = { count, formatted: format.number(count), needed: LEAST_RESPONDENTS };
  return (
    <section className="rounded-base border border-line bg-surface p-4 sm:p-6">
      <h2 className="text-large">{t(`workspace.home.next.${next}.title`)}</h2>
      <p className="mt-1 max-w-text">{t(`workspace.home.next.${next}.text`, figures)}</p>
      <p className="mt-4">
        <LinkButton to={pageOf(next, workspaceSlug, progress.latest)}>
          {t(`workspace.home.next.${next}.action`)}
        </LinkButton>
      </p>
    </section>
  );
}

function pageOf(next: NextStep, workspaceSlug: string, latest: Progress['latest']): string {
  const { survey, report, offer } = latest;
  switch (next) {
    case 'importCustomers':
    case 'importPurchases':
      return paths.newImport(workspaceSlug);
    case 'createSurvey':
      return paths.newSurvey(workspaceSlug);
    case 'publishSurvey':
      return survey ? paths.survey(workspaceSlug, survey) : paths.surveys(workspaceSlug);
    case 'invite':
      return survey ? paths.invitations(workspaceSlug, survey) : paths.surveys(workspaceSlug);
    case 'analyse':
      return survey ? paths.responses(workspaceSlug, survey) : paths.surveys(workspaceSlug);
    case 'review':
      return report ? paths.review(workspaceSlug, report) : paths.reports(workspaceSlug);
    case 'readReport':
    case 'acceptProfile':
      return report ? paths.report(workspaceSlug, report) : paths.reports(workspaceSlug);
    case 'makeOffer':
      return paths.offers(workspaceSlug);
    case 'reviseOffer':
      return offer ? paths.offer(workspaceSlug, offer) : paths.offers(workspaceSlug);
    case 'wait':
      return paths.surveys(workspaceSlug);
  }
}
