import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { Frame } from './frame';

type Item = { key: string; to: string; end?: boolean };

/** In the order of the work; what belongs to the house rather than the work comes last. */
function itemsFor({ workspace, hasOutbox, reviewsElsewhere }: Frame): Item[] {
  const { slug } = workspace;
  return [
    { key: 'home', to: paths.workspace(slug), end: true },
    { key: 'customers', to: paths.customers(slug) },
    { key: 'surveys', to: paths.surveys(slug) },
    { key: 'reports', to: paths.reports(slug) },
    { key: 'offers', to: paths.offers(slug) },
    { key: 'members', to: paths.members(slug) },
    ...(hasOutbox ? [{ key: 'outbox', to: paths.outbox(slug) }] : []),
    ...(reviewsElsewhere ? [{ key: 'reviews', to: paths.reviews() }] : []),
  ];
}

export function Navigation({ frame }: { frame: Frame }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('workspace.nav.label')}>
      <ul className="grid gap-0.5">
        {itemsFor(frame).map((item) => (
          <li key={item.key}>
            <NavLink
              to={item.to}
              end={item.end}
              className="block rounded-small px-3 py-2 hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(`workspace.nav.${item.key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
