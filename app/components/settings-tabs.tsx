import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Tabs } from './tabs';

/** What a founder sets for the whole workspace. */
export function SettingsTabs({ workspaceSlug }: { workspaceSlug: string }) {
  const { t } = useTranslation();
  const items = [
    { to: paths.settings(workspaceSlug), label: t('workspace.settings.general') },
    { to: paths.look(workspaceSlug), label: t('workspace.look.tab') },
  ];
  return <Tabs label={t('workspace.settings.title')} items={items} />;
}
