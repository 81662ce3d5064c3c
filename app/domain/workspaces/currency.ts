import type { Locale } from '~/i18n/locale';

/** What most of a company's purchases are in; imports know every currency. */
export const currencies = ['RUB', 'USD', 'EUR', 'BYN', 'KZT', 'UAH', 'GEL', 'AMD', 'GBP', 'INR'];

/** What is chosen before the founder chooses. */
export const homeCurrency: Record<Locale, string> = { en: 'USD', ru: 'RUB' };
