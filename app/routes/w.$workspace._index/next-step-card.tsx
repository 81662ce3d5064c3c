import { useTranslation } from 'react-i18next';
import { LinkButton } from '~/components/link-button';
import { answersForAReport, type NextStep, type Progress } from '~/domain/workspaces/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

type NextStepCardProps = { slug: string; progress: Progress; next: NextStep };

/** The page's one primary action, with the reason for it. */
export function NextStepCard({ slug, progress, next }: NextStepCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = next === 'review' ? progress.unreviewed : progress.linkedAnswers;
  const figures = { count, formatted: format.number(count), needed: answersForAReport };
  return (
    <section className="rounded-base border border-line bg-surface p-4 sm:p-6">
      <h2 className="text-large">{t(`workspace.home.next.${next}.title`)}</h2>
      <p className="mt-1 max-w-text">{t(`workspace.home.next.${next}.text`, figures)}</p>
      <p className="mt-4">
        <LinkButton to={pageOf(next, slug, progress.latest)}>
          {t(`workspace.home.next.${next}.action`)}
        </LinkButton>
      </p>
    </section>
  );
}

function pageOf(next: NextStep, slug: string, latest: Progress['latest']): string {
  const { survey, report, offer } = latest;
  switch (next) {
    case 'importCustomers':
    case 'importPurchases':
      return paths.newImport(slug);
    case 'createSurvey':
      return paths.newSurvey(slug);
    case 'publishSurvey':
      return survey ? paths.survey(slug, survey) : paths.surveys(slug);
    case 'invite':
      return survey ? paths.invitations(slug, survey) : paths.surveys(slug);
    case 'analyse':
      return survey ? paths.responses(slug, survey) : paths.surveys(slug);
    case 'review':
      return report ? paths.review(slug, report) : paths.reports(slug);
    case 'readReport':
    case 'makeOffer':
      return report ? paths.report(slug, report) : paths.reports(slug);
    case 'reviseOffer':
      return offer ? paths.offer(slug, offer) : paths.offers(slug);
    case 'wait':
      return paths.surveys(slug);
  }
}
