import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const address = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[\p{L}\d-]{2,}$/u;

/** Several in a cell: the first valid one, and what is left over. */
export interface ContactReading {
  value: string | null;
  others: string[];
}

export function readEmails(cells: readonly string[]): ContactReading {
  const found = cells
    .flatMap((cell) => begin(cell).split(/[\s,;|/<>()]+|mailto:/i))
    .filter(Boolean);
  const valid = unique(found.filter(isEmail).map((email) => email.toLowerCase()));
  const rest = found.filter((part) => part.includes('@') && !isEmail(part));
  return { value: valid[0] ?? null, others: [...valid.slice(1), ...rest, ...tooLong(cells)] };
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text) && !text.includes('..');
}

/** E.164. A number without a country is read as a Russian one: 8 916 … and 916 … become +7916…. */
export function readPhones(cells: readonly string[]): ContactReading {
  const found = cells.flatMap(splitPhones).map((part) => ({ part, number: toE164(part) }));
  const valid = unique(found.flatMap(({ number }) => number ?? []));
  const rest = found.filter(({ number }) => number === null).map(({ part }) => part);
  return { value: valid[0] ?? null, others: [...valid.slice(1), ...rest, ...tooLong(cells)] };
}

/** "8 (916) 123-45-67, +7 495 …" holds two; spaces and hyphens belong to a number. */
function splitPhones(cell: string): string[] {
  return begin(cell)
    .split(/[,;|/\n]+|\s+(?=\+\d)/)
    .map((part) => part.replace(/^'+/, '').trim())
    .filter((part) => /\d/.test(part));
}

/** Most numbers by far, and the library takes twenty times as long for them. */
const russianMobile = /^(?:\+?7|8)?9\d{9}$/;

function toE164(text: string): string | null {
  if (text.length > 40) return null;
  const bare = text.replace(/[\s()\-\u00a0]/g, '');
  if (russianMobile.test(bare)) return `+7${bare.slice(-10)}`;
  // Spreadsheets turn a number into 7.9161234567E+10 or 79161234567.0.
  const plain = /^\d+(?:\.\d+)?e\+?\d+$/i.test(text)
    ? String(Number(text))
    : text.replace(/\.0$/, '');
  const national = parsePhoneNumberFromString(plain, 'RU');
  if (national?.isValid()) return national.number;
  const international = /^\d{11,15}$/.test(plain) ? parsePhoneNumberFromString(`+${plain}`) : null;
  return international?.isValid() ? international.number : null;
}

/** A note of a page in a cell for addresses is no list of addresses. */
const LONGEST = 1_000;
const begin = (cell: string): string => cell.slice(0, LONGEST);
const tooLong = (cells: readonly string[]): string[] =>
  cells.filter((cell) => cell.length > LONGEST);

const unique = (values: string[]): string[] => [...new Set(values)];
