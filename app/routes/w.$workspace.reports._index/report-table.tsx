import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { DateText } from '~/components/date-text';
import { Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { resultTone, verdictTone } from '~/components/verdict-tone';
import type { ReportSummary } from '~/domain/reports/reports.server';
import type { ReviewState } from '~/domain/reviews/reviews.server';
import { paths } from '~/paths';

type Row = ReportSummary & { review: ReviewState | null };

/** Newest first, each with its result and what the tracker said. */
export function ReportTable({ workspaceSlug, reports }: { workspaceSlug: string; reports: Row[] }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('reports.list.caption')}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'report',
          header: t('reports.list.report'),
          heading: true,
          cell: ({ id, surveyTitle, createdAt, answers }) => (
            <>
              <TextLink to={paths.report(workspaceSlug, id)}>{surveyTitle}</TextLink>
              <span className="block text-small font-normal text-ink-soft">
                <DateText at={createdAt} time />,{' '}
                {t('reports.list.fromAnswers', { count: answers })}
              </span>
            </>
          ),
        },
        {
          key: 'result',
          header: t('reports.list.result'),
          cell: ({ verdict }) => (
            <Badge tone={resultTone[verdict]}>{t(`reports.verdicts.${verdict}`)}</Badge>
          ),
        },
        {
          key: 'review',
          header: t('reports.list.review'),
          cell: ({ review }) => <Reviewed review={review} />,
        },
      ]}
    />
  );
}

function Reviewed({ review }: { review: ReviewState | null }) {
  const { t } = useTranslation();
  return (
    <>
      {review?.verdict ? (
        <Badge tone={verdictTone[review.verdict]}>{t(`reviews.verdicts.${review.verdict}`)}</Badge>
      ) : (
        <span className="text-small text-ink-soft">{t('reports.list.notReviewed')}</span>
      )}
      {review && review.comments > 0 && (
        <span className="block text-small text-ink-soft">
          {t('reports.list.comments', { count: review.comments })}
        </span>
      )}
    </>
  );
}
