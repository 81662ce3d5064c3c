import { useTranslation } from 'react-i18next';
import { DateText } from '~/components/date-text';
import type { Column } from '~/components/table';
import type { PreviewRow } from './shown';

type Customer = Extract<PreviewRow, { kind: 'customer' }>['customer'];

/** How a customer will be stored; problems are told in the first column. */
export function useCustomerColumns(): Column<PreviewRow>[] {
  const { t } = useTranslation();
  const of =
    (show: (customer: Customer) => React.ReactNode) =>
    (row: PreviewRow): React.ReactNode =>
      row.kind === 'customer' ? show(row.customer) : null;
  const column = (key: string, show: (customer: Customer) => React.ReactNode) => ({
    key,
    header: t(`imports.fields.${key}`),
    cell: of(show),
  });
  return [
    { ...column('name', (customer) => customer.name ?? customer.fallbackName), heading: true },
    column('externalId', (customer) => <span className="break-all">{customer.externalId}</span>),
    column('email', (customer) => <span className="break-all">{customer.email}</span>),
    column('phone', (customer) => <span className="whitespace-nowrap">{customer.phone}</span>),
    column('company', (customer) => customer.company),
    column(
      'customerSince',
      ({ customerSince }) => customerSince && <DateText at={customerSince} />,
    ),
    {
      key: 'attributes',
      header: t('imports.map.attributes'),
      cell: of((customer) => <Attributes attributes={customer.attributes} />),
    },
  ];
}

const SHOWN = 3;

function Attributes({ attributes }: { attributes: Record<string, string> }) {
  const all = Object.entries(attributes);
  const words = all.slice(0, SHOWN).map(([name, value]) => `${name}: ${value.slice(0, 40)}`);
  if (all.length > SHOWN) words.push(`+${all.length - SHOWN}`);
  return <span className="text-small text-ink-soft">{words.join(' · ')}</span>;
}
