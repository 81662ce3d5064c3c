import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { paths } from '~/paths';
import type { ScreenerPageData } from './page.server';

export function NoScreener({
  page: { workspaceSlug, report, target },
}: {
  page: ScreenerPageData;
}) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t(`screener.empty.title${target}`)}
      action={
        <LinkButton to={paths.report(workspaceSlug, report.id)}>
          {t('screener.empty.back')}
        </LinkButton>
      }
    >
      {t('screener.empty.text')}
    </EmptyState>
  );
}
