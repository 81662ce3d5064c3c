import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { Frame } from './frame';

/** The other workspaces behind one line; works without scripts and closes after going elsewhere. */
export function WorkspaceSwitcher({ others }: Pick<Frame, 'others'>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <details key={pathname}>
      <summary className="rounded-small py-1 text-small text-ink-soft hover:text-ink">
        {t('workspace.nav.switch')}
      </summary>
      <ul className="mt-1 grid gap-1 border-l-2 border-line pl-3 text-small">
        {others.map((workspace) => (
          <li key={workspace.id}>
            <Link to={paths.workspace(workspace.slug)} className="text-link block py-1">
              {workspace.name}
            </Link>
          </li>
        ))}
        <li>
          <Link to={paths.workspaces()} className="text-link block py-1">
            {t('workspace.nav.allWorkspaces')}
          </Link>
        </li>
      </ul>
    </details>
  );
}
