import { minorDigits } from '~/i18n/format';

const known = new Map<string, number | null>();

/** Digits after the point; null when there is no such currency. */
export function findCurrencyDigits(currency: string): number | null {
  const before = known.get(currency);
  if (before !== undefined) return before;
  const digits = isCurrency(currency) ? minorDigits(currency) : null;
  known.set(currency, digits);
  return digits;
}

export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** Kopecks in a rouble, cents in a dollar; 100 for a code nobody knows. */
export function minorUnits(currency: string): number {
  return 10 ** (findCurrencyDigits(currency) ?? 2);
}

export function toMajor(amountMinor: number, currency: string): number {
  return amountMinor / minorUnits(currency);
}
