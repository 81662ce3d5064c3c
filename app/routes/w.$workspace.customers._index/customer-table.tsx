import { useTranslation } from 'react-i18next';
import { CalendarDate } from '~/components/date-text';
import { GradeBadge } from '~/components/grade-badge';
import { Money } from '~/components/money';
import { Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import type { ListedCustomer } from '~/domain/grades/customer-list';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

type CustomerTableProps = { workspaceSlug: string; customers: ListedCustomer[]; currency: string };

/** Who they are and what they bought. */
export function CustomerTable({ workspaceSlug, customers, currency }: CustomerTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = (at: Date | null) => (at ? <CalendarDate day={at} /> : '–');
  return (
    <Table
      caption={t('customers.caption')}
      rows={customers}
      rowKey={(customer) => customer.id}
      columns={[
        {
          key: 'name',
          header: t('customers.name'),
          sort: 'name',
          heading: true,
          cell: (customer) => (
            <span className="break-words">
              <TextLink to={paths.customer(workspaceSlug, customer.id)}>{customer.name}</TextLink>
              {customer.company && (
                <span className="block text-small font-normal text-ink-soft">
                  {customer.company}
                </span>
              )}
            </span>
          ),
        },
        {
          key: 'since',
          header: t('customers.since'),
          sort: 'since',
          cell: (row) => date(row.customerSince),
        },
        {
          key: 'orders',
          header: t('customers.orders'),
          sort: 'orders',
          align: 'end',
          cell: (row) => <span className="tabular-nums">{format.number(row.paidOrders)}</span>,
        },
        {
          key: 'revenue',
          header: t('customers.revenue'),
          sort: 'revenue',
          align: 'end',
          cell: (row) => <Money minor={row.netRevenueMinor} currency={currency} />,
        },
        {
          key: 'lastOrder',
          header: t('customers.lastOrder'),
          sort: 'lastOrder',
          cell: (row) => date(row.lastOrderAt),
        },
        {
          key: 'grade',
          header: t('customers.grade'),
          cell: (row) => <GradeBadge grade={row.grade} />,
        },
      ]}
    />
  );
}
