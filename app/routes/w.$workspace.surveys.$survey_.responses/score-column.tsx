import type { TFunction } from 'i18next';
import { GradeBadge } from '~/components/grade-badge';
import type { Column } from '~/components/table';
import type { ResponsesPage } from './page.server';

type Row = ResponsesPage['responses'][number];

/** What the screener says of each response; no column where the survey has no screener. */
export function scoreColumn({ screener }: ResponsesPage, t: TFunction): Column<Row>[] {
  if (!screener) return [];
  const { target, threshold, mostPoints: most } = screener;
  const said = ({ flagged }: NonNullable<Row['scored']>) =>
    flagged
      ? t(`screener.responses.flagged.${target}`)
      : t('screener.responses.below', { threshold });
  return [
    {
      key: 'score',
      header: t('screener.responses.score'),
      cell: ({ scored }) =>
        scored && (
          <span className="flex flex-wrap items-center gap-2">
            <span className="tabular-nums">
              {t('screener.responses.points', { points: scored.points, most })}
            </span>
            {scored.flagged && <GradeBadge grade={target} />}
            <span className={scored.flagged ? 'font-semibold' : 'text-ink-soft'}>
              {said(scored)}
            </span>
          </span>
        ),
    },
  ];
}
