import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { database } from '~/db.server';
import { CUSTOMERS_ON_A_PAGE, readCustomerQuery } from '~/domain/customers/customer-list';
import { countCustomers } from '~/domain/customers/customers.server';
import { listCustomers } from '~/domain/customers/list-customers.server';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { CustomerTable } from './customer-table';
import { Filters } from './filters';
import { NoCustomers } from './no-customers';

export const handle: PageHandle = { title: 'customers.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const query = readCustomerQuery(new URL(request.url).searchParams);
  const found = await listCustomers(database(), workspace.id, query);
  const hasAny = found.total > 0 || (await countCustomers(database(), workspace.id)) > 0;
  return { slug: workspace.slug, canEdit: can.edit, query, hasAny, ...found };
}

export default function Customers() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { slug, canEdit, query, hasAny, customers, total, currency } =
    useLoaderData<typeof loader>();
  if (!hasAny) return <NoCustomers slug={slug} canEdit={canEdit} />;
  return (
    <Page>
      <PageHeader
        title={t('customers.title')}
        lead={t('customers.lead')}
        action={
          canEdit && <LinkButton to={paths.newImport(slug)}>{t('customers.import')}</LinkButton>
        }
      />
      <Filters query={query} />
      <p role="status" className="text-ink-soft">
        {total > 0
          ? t('customers.found', { count: total, formatted: number(total) })
          : t('customers.nothingFound')}
      </p>
      {total > 0 && <CustomerTable slug={slug} customers={customers} currency={currency} />}
      <Pagination page={query.page} pageSize={CUSTOMERS_ON_A_PAGE} total={total} />
    </Page>
  );
}
