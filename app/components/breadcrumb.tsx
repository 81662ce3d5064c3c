import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

export type Crumb = { label: string; to: string };

/** The way back up; the page itself is its title, not a crumb. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('common.breadcrumb')} className="text-small">
      <ol className="flex flex-wrap gap-x-2">
        {items.map((item) => (
          <li
            key={item.to}
            className="not-last:after:ml-2 not-last:after:text-ink-soft not-last:after:content-['/']"
          >
            <Link to={item.to} className="text-link">
              {item.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
