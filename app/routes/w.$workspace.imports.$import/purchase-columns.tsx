import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { DateText } from '~/components/date-text';
import type { Column } from '~/components/table';
import { toMajor } from '~/domain/customers/currency';
import type { PurchaseField } from '~/domain/imports/fields';
import { useFormat } from '~/i18n/use-format';
import type { PreviewRow } from './shown';

type Purchase = Extract<PreviewRow, { kind: 'purchase' }>['purchase'];

/** How a purchase will be stored; problems are told in the first column. */
export function usePurchaseColumns(): Column<PreviewRow>[] {
  const { t } = useTranslation();
  const column = (key: string, show: (purchase: Purchase) => ReactNode) => ({
    key,
    header: t(`imports.fields.${key}`),
    cell: (row: PreviewRow) => (row.kind === 'purchase' ? show(row.purchase) : null),
  });
  const date = (key: Extract<PurchaseField, 'orderedAt' | 'dueAt' | 'paidAt'>) =>
    column(key, (purchase) => {
      const at = purchase[key];
      return at && <DateText at={at} />;
    });
  const money = (key: Extract<PurchaseField, 'amount' | 'discount' | 'refunded'>) => ({
    ...column(key, (purchase) => {
      const minor = purchase[`${key}Minor`];
      return key === 'amount' || minor > 0 ? (
        <ExactMoney minor={minor} currency={purchase.currency} />
      ) : null;
    }),
    align: 'end' as const,
  });
  return [
    {
      ...column('customerName', (purchase) => <CustomerCell purchase={purchase} />),
      header: t('imports.customer'),
      heading: true,
    },
    column('sourceId', (purchase) => <span className="break-all">{purchase.sourceId}</span>),
    date('orderedAt'),
    date('dueAt'),
    date('paidAt'),
    money('amount'),
    money('discount'),
    money('refunded'),
    column('status', (purchase) => t(`imports.purchaseStatus.${purchase.status}`)),
    column('product', (purchase) => purchase.product),
  ];
}

function CustomerCell({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation();
  return (
    <span className="break-words">
      {purchase.customer} {purchase.isNewCustomer && <Badge>{t('imports.map.newCustomer')}</Badge>}
    </span>
  );
}

/** To the last kopeck: elsewhere large amounts are shown rounded, here they are checked. */
function ExactMoney({ minor, currency }: { minor: number; currency: string }) {
  const { number } = useFormat();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {number(toMajor(minor, currency), 3)} {currency}
    </span>
  );
}
