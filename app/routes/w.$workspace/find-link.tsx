import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** Opens the search over the page; without scripts it leads to the search as a page. */
export function FindLink({ workspaceSlug, onFind }: { workspaceSlug: string; onFind: () => void }) {
  const { t } = useTranslation();
  return (
    <Link
      to={paths.find(workspaceSlug)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onFind();
      }}
      aria-keyshortcuts="/ Control+K Meta+K"
      className="flex items-center justify-between gap-2 rounded-small border border-line-strong px-3 py-2 text-ink-soft hover:bg-sunken"
    >
      {t('workspace.find.title')}
      <kbd className="text-small max-md:hidden">/</kbd>
    </Link>
  );
}
