import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { TextLink } from '~/components/text-link';
import { sayMeaning } from '~/domain/reports/screener/meaning';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { ResponsesPage } from './page.server';

/** How many the screener points at, and what that is worth. */
export function ScreenerFigures({
  page: { screener, counts, workspaceSlug },
}: {
  page: ResponsesPage;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!screener) return null;
  const { target, useful, measured, source, flaggedCount } = screener;
  const said = sayMeaning({ ...measured, target, useful }, t, number);
  return (
    <Card
      title={t('screener.responses.title')}
      action={
        <TextLink to={paths.screener(workspaceSlug, source.reportId, target)}>
          {t('screener.responses.card')}
        </TextLink>
      }
    >
      <p className="max-w-text font-semibold tabular-nums">
        {t('screener.responses.figures', { count: counts.finished, flagged: flaggedCount })}
      </p>
      <p className="mt-1 max-w-text tabular-nums">{said.flagged}</p>
      <p className="mt-1 max-w-text text-small text-ink-soft">{t(`screener.${target}.caution`)}</p>
    </Card>
  );
}
