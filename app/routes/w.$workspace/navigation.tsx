import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { allows } from '~/domain/workspaces/role';
import { paths } from '~/paths';
import type { Frame } from './frame';

type Item = { key: string; to: string; end?: boolean; also?: string };

/** In the order of the work; what belongs to the house rather than the work comes last. */
export function itemsFor({ workspace, role, hasOutbox, reviewsElsewhere }: Frame): Item[] {
  const { slug: workspaceSlug } = workspace;
  const home = paths.workspace(workspaceSlug);
  return [
    { key: 'home', to: home, end: true },
    { key: 'customers', to: paths.customers(workspaceSlug), also: `${home}/imports` },
    { key: 'surveys', to: paths.surveys(workspaceSlug) },
    { key: 'reports', to: paths.reports(workspaceSlug), also: `${home}/analyses` },
    { key: 'offers', to: paths.offers(workspaceSlug) },
    { key: 'members', to: paths.members(workspaceSlug) },
    ...(allows(role, 'manage') ? [{ key: 'settings', to: paths.settings(workspaceSlug) }] : []),
    ...(hasOutbox ? [{ key: 'outbox', to: paths.outbox(workspaceSlug) }] : []),
    ...(reviewsElsewhere ? [{ key: 'reviews', to: paths.reviews() }] : []),
  ];
}

const isWithin = (pathname: string, folder: string): boolean =>
  pathname === folder || pathname.startsWith(`${folder}/`);

/** A page belongs to the item it was reached from: an import is work on customers. */
const isCurrent = ({ to, end, also }: Item, pathname: string): boolean =>
  end ? pathname === to : [to, also].some((folder) => folder && isWithin(pathname, folder));

export function Navigation({ frame }: { frame: Frame }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('workspace.nav.label')}>
      <ul className="grid gap-0.5">
        {itemsFor(frame).map((item) => (
          <li key={item.key}>
            <Link
              to={item.to}
              aria-current={isCurrent(item, pathname) ? 'page' : undefined}
              className="block rounded-small px-3 py-2 hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(`workspace.nav.${item.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
