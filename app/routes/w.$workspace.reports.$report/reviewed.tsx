import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { TextLink } from '~/components/text-link';
import { verdictTone } from '~/components/verdict-tone';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import { useReport } from './report-context';

/** The verdict that counts, above everything the report says. */
export function Reviewed() {
  const { t } = useTranslation();
  const format = useFormat();
  const { reviews, comments, workspace, report } = useReport();
  const review = reviews[0];
  if (!review && comments.length === 0) return null;
  return (
    <section
      aria-label={t('reviews.verdict')}
      className="grid max-w-text gap-2 rounded-base border border-line bg-surface p-4"
    >
      {review && (
        <>
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={verdictTone[review.verdict]}>
              {t(`reviews.verdicts.${review.verdict}`)}
            </Badge>
            <span className="text-small text-ink-soft">
              {t('reports.comments.review', {
                name: review.reviewer,
                date: format.date(review.createdAt),
              })}
            </span>
          </p>
          <p className="whitespace-pre-line">{review.summary}</p>
        </>
      )}
      <p className="text-small">
        {t('reports.comments.title', { count: comments.length })}{' '}
        <TextLink to={paths.review(workspace.slug, report.id)}>
          {t('reports.comments.toReview')}
        </TextLink>
      </p>
    </section>
  );
}
