import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { Card } from '~/components/card';
import { verdictTone } from '~/components/verdict-tone';
import type { Review } from '~/domain/reviews/review';
import { useFormat } from '~/i18n/use-format';

/** Every verdict, the latest first: that one counts. */
export function VerdictList({ reviews }: { reviews: Review[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (reviews.length === 0) return null;
  return (
    <Card title={t('reviews.page.given')}>
      <ol className="grid max-w-text gap-5">
        {reviews.map(({ id, verdict, summary, reviewer, createdAt }) => (
          <li key={id} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-3">
              <Badge tone={verdictTone[verdict]}>{t(`reviews.verdicts.${verdict}`)}</Badge>
              <span className="text-small text-ink-soft">
                {t('reviews.page.by', { name: reviewer, date: format.dateTime(createdAt) })}
              </span>
            </p>
            <p className="whitespace-pre-line">{summary}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
