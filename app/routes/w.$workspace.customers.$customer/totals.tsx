import { useTranslation } from 'react-i18next';
import { CalendarDate } from '~/components/date-text';
import { Money } from '~/components/money';
import { StatRow, StatTile } from '~/components/stat-tile';
import type { CustomerTotals } from '~/domain/customers/customer-totals';
import { useFormat } from '~/i18n/use-format';

/** What the customer's purchases come to. */
export function Totals({ totals }: { totals: CustomerTotals }) {
  const { t } = useTranslation();
  const format = useFormat();
  const currencies = format.list(totals.withoutRate);
  return (
    <div className="grid gap-2">
      <StatRow>
        <StatTile label={t('customers.one.orders')} value={format.number(totals.orders)} />
        <StatTile label={t('customers.one.paidOrders')} value={format.number(totals.paidOrders)} />
        <StatTile
          label={t('customers.one.revenue')}
          value={<Money minor={totals.netRevenueMinor} currency={totals.currency} />}
          note={t('customers.one.revenueNote')}
        />
        <StatTile
          label={t('customers.one.lastOrder')}
          value={
            totals.lastOrderAt ? <CalendarDate day={totals.lastOrderAt} /> : t('customers.one.none')
          }
        />
      </StatRow>
      {totals.withoutRate.length > 0 && (
        <p className="text-small text-ink-soft">{t('customers.one.withoutRate', { currencies })}</p>
      )}
    </div>
  );
}
