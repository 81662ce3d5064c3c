import { findCurrencyDigits } from '~/domain/customers/currency';

/** Which sign stands before the kopecks. Decided from the whole column, see `seeDecimalSign`. */
export type DecimalSign = ',' | '.';

const spaces = /[\s\u00a0\u202f\u2009\u2007'’]/g;
const words = /(?:руб(?:лей|ля|ль)?|р|rub|rur|usd|eur|byn|kzt|uah|gbp|тг|тенге)\.?/gi;
const signs = /[₽$€£₸₴¥]/g;
const number = /^\d+(?:[.,]\d+)*$/;

/** "1 234,50 ₽" → "1234.50", "(12.5)" → "-12.5"; null when it is not a number. */
export function readDecimal(text: string, decimalSign: DecimalSign | null): string | null {
  if (text.length > 60) return null;
  const bare = text.replace(spaces, '').replace(signs, '').replace(words, '').replace(/[−–]/g, '-');
  const inBrackets = /^\((.+)\)$/.exec(bare);
  const negative = inBrackets !== null || bare.startsWith('-') || bare.endsWith('-');
  const digits = (inBrackets?.[1] ?? bare).replace(/^[-+]|-$/g, '');
  if (!number.test(digits)) return readScientific(digits, negative);
  const plain = toPlain(digits, decimalSign);
  return plain === null ? null : `${negative ? '-' : ''}${plain}`;
}

/** Spreadsheets write very large and very small numbers as 1.5E+06. */
function readScientific(digits: string, negative: boolean): string | null {
  if (!/^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i.test(digits)) return null;
  const value = Number(digits.replace(',', '.'));
  return `${negative ? '-' : ''}${value.toFixed(6)}`;
}

function toPlain(digits: string, decimalSign: DecimalSign | null): string | null {
  const last = digits.at(Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.')));
  const kinds = new Set(digits.match(/[.,]/g));
  if (kinds.size === 0) return digits;
  const sign = kinds.size === 2 ? last : singleSign(digits, last as DecimalSign, decimalSign);
  if (sign === null) return digits.replace(/[.,]/g, '');
  const [whole, ...fractions] = digits.split(sign as string);
  if (fractions.length !== 1 || /[.,]/.test(fractions[0]!)) return null;
  return `${whole!.replace(/[.,]/g, '')}.${fractions[0]}`;
}

/** One kind of sign only: is it before the kopecks, or between the thousands (then null)? */
function singleSign(
  digits: string,
  sign: DecimalSign,
  ofColumn: DecimalSign | null,
): DecimalSign | null {
  const parts = digits.split(sign);
  const inThrees = parts.slice(1).every((part) => part.length === 3) && !/^0/.test(parts[0]!);
  if (parts.length > 2) return inThrees ? null : sign;
  if (!inThrees) return sign;
  if (ofColumn) return ofColumn === sign ? sign : null;
  // 1,234 is a thousand; 1.234 is what a program wrote with three digits.
  return sign === ',' ? null : sign;
}

/** What one cell tells about its column; null when it tells nothing. */
export function seeDecimalSign(text: string): DecimalSign | null {
  // Of every cell of a file this is asked, and few hold a sign.
  if (!text.includes('.') && !text.includes(',')) return null;
  const bare = text.replace(spaces, '').replace(signs, '').replace(words, '');
  const end = /([.,])(\d+)\)?-?$/.exec(bare);
  if (!end || end[2]!.length === 3) return null;
  return end[1] as DecimalSign;
}

/** "12.345" roubles → 1235 kopecks, rounded half away from zero; null when it is out of all bounds. */
export function toMinor(decimal: string, currency: string): number | null {
  const digits = findCurrencyDigits(currency);
  if (digits === null) return null;
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const kept = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  const minor = kept + (Number(fraction[digits] ?? '0') >= 5 ? 1 : 0);
  if (minor > LARGEST) return null;
  return negative && minor > 0 ? -minor : minor;
}

/** Ten billions of roubles in kopecks: above it, sums over a workspace would lose precision. */
const LARGEST = 1e12;
