import { Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/**
 * `?sort=name` sorts upwards, `?sort=-name` downwards; a second press turns it round. Sorting
 * begins again at the first page and keeps the filters.
 */
export function SortLink({ name, children }: { name: string; children: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const current = search.get('sort');
  const upwards = current === name;
  const sorted = upwards || current === `-${name}`;
  const next = new URLSearchParams(search);
  next.set('sort', upwards ? `-${name}` : name);
  next.delete('page');
  return (
    <Link to={`?${next}`} preventScrollReset className="text-link">
      {children}
      {sorted && <span aria-hidden="true">{upwards ? ' ↑' : ' ↓'}</span>}
      {sorted && (
        <span className="sr-only">
          {' '}
          ({t(upwards ? 'common.sort.ascending' : 'common.sort.descending')})
        </span>
      )}
    </Link>
  );
}
