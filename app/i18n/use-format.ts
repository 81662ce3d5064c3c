import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from './format';
import { defaultLocale, isLocale } from './locale';

/** The reader's clock, handed down by the root; inside a workspace the workspace's. */
export const ClockContext = createContext<format.Clock>({ timeZone: 'UTC', isNamed: true });

/** The functions of format.ts with the reader's language and clock filled in. */
export function useFormat() {
  const { i18n } = useTranslation();
  const clock = useContext(ClockContext);
  const locale = isLocale(i18n.language) ? i18n.language : defaultLocale;
  return useMemo(
    () => ({
      locale,
      number: (value: number, digits?: number) => format.formatNumber(value, locale, digits),
      money: (minor: number, currency: string) => format.formatMoney(minor, currency, locale),
      moneyMajor: (major: number, currency: string) =>
        format.formatMoneyMajor(major, currency, locale),
      percent: (share: number) => format.formatPercent(share, locale),
      share: (share: format.Share) => format.formatShare(share, locale),
      date: (moment: format.Moment) => format.formatDate(moment, locale, clock),
      calendarDate: (day: format.Moment) => format.formatCalendarDate(day, locale),
      dateTime: (moment: format.Moment) => format.formatDateTime(moment, locale, clock),
      relative: (moment: format.Moment, now: format.Moment) =>
        format.formatRelative(moment, now, locale),
      currency: (code: string) => format.formatCurrency(code, locale),
      list: (items: string[]) => format.formatList(items, locale),
    }),
    [locale, clock],
  );
}
