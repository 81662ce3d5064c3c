import { useTranslation } from 'react-i18next';
import { Tabs } from '~/components/tabs';
import { paths } from '~/paths';

/** Whom to win, and with whom to be careful. */
export function CardTabs({ workspaceSlug, reportId }: { workspaceSlug: string; reportId: string }) {
  const { t } = useTranslation();
  const items = (['A', 'C'] as const).map((target) => ({
    to: paths.screener(workspaceSlug, reportId, target),
    label: t(`screener.${target}.tab`),
  }));
  return <Tabs label={t('screener.tabs')} items={items} />;
}
