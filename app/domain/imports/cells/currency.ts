import { isCurrency } from '~/domain/customers/currency';
import { normalizeWord } from './text';

const names: [RegExp, string][] = [
  [/₽|(?<![а-я])руб|^р\.?$|(?<![a-z])(?:rub|rur)(?![a-z])|российск.*рубл/, 'RUB'],
  [/€|(?<![a-z])eur(?![a-z])|евро/, 'EUR'],
  [/£|(?<![a-z])gbp(?![a-z])|фунт/, 'GBP'],
  [/₸|(?<![a-z])kzt(?![a-z])|тенге/, 'KZT'],
  [/₴|(?<![a-z])uah(?![a-z])|гривн/, 'UAH'],
  [/(?<![a-z])byn(?![a-z])|белорусск/, 'BYN'],
  [/\$|(?<![a-z])usd(?![a-z])|доллар/, 'USD'],
];

/** "rub", "руб.", "₽", "Российский рубль" → RUB; null when the cell names no currency. */
export function readCurrency(text: string): string | null {
  const word = normalizeWord(text);
  const code = word.toUpperCase();
  if (isCurrency(code)) return code;
  if (word.includes('белорусск')) return 'BYN';
  return findCurrency(text);
}

/** The currency named somewhere in a header or beside an amount: "Стоимость, RUB", "12 ₽". */
export function findCurrency(text: string): string | null {
  const word = normalizeWord(text);
  return names.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
