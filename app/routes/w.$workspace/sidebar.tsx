import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AccountBox } from '~/components/account-box';
import { Logo } from '~/components/logo';
import { paths } from '~/paths';
import { FindLink } from './find-link';
import type { Frame } from './frame';
import { Navigation } from './navigation';
import { WorkspaceName } from './workspace-name';
import { WorkspaceSwitcher } from './workspace-switcher';

/** On a wide screen: always in sight, at the left. */
export function Sidebar({ frame, onFind }: { frame: Frame; onFind: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-r border-line bg-surface p-4 md:flex print:hidden">
      <Link to={paths.workspaces()} className="flex items-center gap-2 px-3 font-semibold">
        <Logo />
        {t('common.product')}
      </Link>
      <div className="grid gap-1 px-3">
        <WorkspaceName workspace={frame.workspace} />
        <WorkspaceSwitcher others={frame.others} />
      </div>
      <FindLink workspaceSlug={frame.workspace.slug} onFind={onFind} />
      <Navigation frame={frame} />
      <div className="mt-auto border-t border-line px-3 pt-4">
        <AccountBox {...frame.user} membership={frame.role} />
      </div>
    </header>
  );
}
