import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { CUSTOMERS_ON_A_PAGE } from '~/domain/grades/customer-list';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { CustomerTable } from './customer-table';
import { Filters } from './filters';
import { NoCustomers } from './no-customers';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle: PageHandle = { title: 'customers.title' };

export default function Customers() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { workspaceSlug, canEdit, query, hasAny, customers, total, currency } =
    useLoaderData<typeof loader>();
  if (!hasAny) return <NoCustomers workspaceSlug={workspaceSlug} canEdit={canEdit} />;
  return (
    <Page>
      <PageHeader
        title={t('customers.title')}
        lead={t('customers.lead')}
        action={
          canEdit && (
            <LinkButton to={paths.newImport(workspaceSlug)}>{t('customers.import')}</LinkButton>
          )
        }
      />
      <Filters query={query} />
      <p role="status" className="text-ink-soft">
        {total > 0
          ? t('customers.found', { count: total, formatted: number(total) })
          : t('customers.nothingFound')}
      </p>
      {total > 0 && (
        <CustomerTable workspaceSlug={workspaceSlug} customers={customers} currency={currency} />
      )}
      <Pagination page={query.page} pageSize={CUSTOMERS_ON_A_PAGE} total={total} />
    </Page>
  );
}
