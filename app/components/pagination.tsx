import { Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { buttonLook } from './button-look';

type PaginationProps = { page: number; pageSize: number; total: number };

/** `?page=2`, keeping filters and order. Says which rows are in sight, unless it is all of them. */
export function Pagination({ page, pageSize, total }: PaginationProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (total <= pageSize) return null;
  const from = format.number((page - 1) * pageSize + 1);
  const to = format.number(Math.min(page * pageSize, total));
  return (
    <nav aria-label={t('common.pagination.label')} className="flex flex-wrap items-center gap-3">
      <p className="text-small text-ink-soft tabular-nums">
        {t('common.pagination.rows', { from, to, total: format.number(total) })}
      </p>
      {page > 1 && <PageLink page={page - 1} rel="prev" label={t('common.pagination.previous')} />}
      {page * pageSize < total && (
        <PageLink page={page + 1} rel="next" label={t('common.pagination.next')} />
      )}
    </nav>
  );
}

function PageLink({ page, rel, label }: { page: number; rel: string; label: string }) {
  const [search] = useSearchParams();
  const target = new URLSearchParams(search);
  target.set('page', String(page));
  return (
    <Link to={`?${target}`} rel={rel} className={buttonLook('secondary', 'small')}>
      {label}
    </Link>
  );
}
