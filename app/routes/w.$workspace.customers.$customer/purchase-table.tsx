import type { SerializeFrom } from '@remix-run/node';
import { useTranslation } from 'react-i18next';
import { CalendarDate } from '~/components/date-text';
import { Money } from '~/components/money';
import { Pagination } from '~/components/pagination';
import { Table } from '~/components/table';
import { useFormat } from '~/i18n/use-format';
import type { loader } from './page.server';

type Shown = Pick<SerializeFrom<typeof loader>, 'purchases' | 'total' | 'page' | 'pageSize'>;
type Purchase = Shown['purchases'][number];

const DAY = 86_400_000;

/** What was bought, and how it was paid. */
export function PurchaseTable({ shown }: { shown: Shown }) {
  const { t } = useTranslation();
  const { purchases, total, page, pageSize } = shown;
  const date = (at: Date | null) => (at ? <CalendarDate day={at} /> : '–');
  return (
    <section className="grid gap-3">
      <h2 className="text-large">{t('customers.one.purchases')}</h2>
      {total === 0 ? (
        <p className="text-ink-soft">{t('customers.one.noPurchases')}</p>
      ) : (
        <Table
          caption={t('customers.one.purchases')}
          rows={purchases}
          rowKey={(purchase) => purchase.id}
          columns={[
            {
              key: 'ordered',
              header: t('customers.one.orderedAt'),
              cell: (row) => date(row.orderedAt),
            },
            {
              key: 'product',
              header: t('customers.one.product'),
              heading: true,
              cell: (row) => <Product purchase={row} />,
            },
            {
              key: 'amount',
              header: t('customers.one.amount'),
              align: 'end',
              cell: (row) => <Amount purchase={row} />,
            },
            {
              key: 'status',
              header: t('customers.one.status'),
              cell: (row) => t(`imports.purchaseStatus.${row.status}`),
            },
            {
              key: 'paid',
              header: t('customers.one.paidAt'),
              cell: (row) => <Paid purchase={row} />,
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </section>
  );
}

function Product({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation();
  const { product, source, sourceId } = purchase;
  const isNamed = source !== 'file';
  const parts = [
    isNamed && source,
    // An id that we made up ourselves tells nobody anything.
    !sourceId.startsWith('row:') && t('customers.one.orderNumber', { id: sourceId }),
  ];
  const number = parts.filter(Boolean).join(', ');
  return (
    <span className="break-words">
      {product ?? (number || '–')}
      {product && number && (
        <span className="block text-small font-normal text-ink-soft">{number}</span>
      )}
    </span>
  );
}

function Amount({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { currency, amountMinor, discountMinor, refundedMinor } = purchase;
  const notes = [
    discountMinor > 0 && t('customers.one.discount', { amount: money(discountMinor, currency) }),
    refundedMinor > 0 && t('customers.one.refunded', { amount: money(refundedMinor, currency) }),
  ].filter(Boolean);
  return (
    <>
      <Money minor={amountMinor} currency={currency} />
      {notes.length > 0 && (
        <span className="block text-small text-ink-soft">{notes.join(', ')}</span>
      )}
    </>
  );
}

function Paid({ purchase: { paidAt, dueAt } }: { purchase: Purchase }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!paidAt) return <>–</>;
  const late = dueAt ? Math.floor((paidAt.getTime() - dueAt.getTime()) / DAY) : 0;
  return (
    <>
      <CalendarDate day={paidAt} />
      {late > 0 && (
        <span className="block text-small text-warning">
          {t('customers.one.daysLate', { count: late, formatted: number(late) })}
        </span>
      )}
    </>
  );
}
