import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AccountBox } from '~/components/account-box';
import { FindLink } from './find-link';
import type { Frame } from './frame';
import { Navigation } from './navigation';
import { WorkspaceName } from './workspace-name';
import { WorkspaceSwitcher } from './workspace-switcher';

/** On a phone: one line with the workspace's name, everything else behind "Menu". */
export function PhoneBar({ frame, onFind }: { frame: Frame; onFind: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <header className="border-b border-line bg-surface md:hidden print:hidden">
      <details key={pathname}>
        <summary className="flex min-h-14 list-none items-center justify-between gap-4 px-4 py-2 [&::-webkit-details-marker]:hidden">
          <WorkspaceName workspace={frame.workspace} />
          <span className="shrink-0 rounded-small border border-line-strong px-3 py-1.5 font-semibold">
            {t('workspace.nav.menu')}
          </span>
        </summary>
        <div className="grid gap-4 border-t border-line p-4">
          <FindLink workspaceSlug={frame.workspace.slug} onFind={onFind} />
          <Navigation frame={frame} />
          <WorkspaceSwitcher others={frame.others} />
          <div className="border-t border-line pt-4">
            <AccountBox {...frame.user} membership={frame.role} />
          </div>
        </div>
      </details>
    </header>
  );
}
