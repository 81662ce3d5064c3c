import { readEmails, readPhones } from '../cells/contact';
import { beginningOf } from '../cells/text';
import { type CustomerField, customerFields } from '../fields';
import type { Row } from '../file/rows';
import { columnsOf } from '../mapping';
import { RowProblem } from '../problem';
import { isNothing, type RowReader } from './row-reader';

/** A customer as it will be stored. What is null leaves an earlier value as it is. */
export interface CustomerDraft {
  rowNumber: number;
  externalId: string;
  name: string | null;
  /** When nobody says a name: the firm, the address, the number, the id. */
  fallbackName: string;
  email: string | null;
  phone: string | null;
  company: string | null;
  customerSince: Date | null;
  supportTickets: number | null;
  changeRequests: number | null;
  attributes: Record<string, string>;
}

/** Only a row without any key is refused; a cell that cannot be read stays as an attribute. */
export function readCustomerRow(row: Row, reader: RowReader): CustomerDraft {
  reader.check(row);
  const emails = readEmails(reader.texts(row, 'email'));
  const phones = readPhones(reader.texts(row, 'phone'));
  const name = reader.texts(row, 'name').join(' ') || null;
  const company = reader.text(row, 'company') || null;
  const externalId = reader.text(row, 'externalId') || emails.value || phones.value;
  if (!externalId) throw noKey(row, reader);
  return {
    rowNumber: row.number,
    externalId: beginningOf(externalId, 200),
    name,
    fallbackName: company ?? emails.value ?? phones.value ?? externalId,
    email: emails.value,
    phone: phones.value,
    company,
    customerSince: readSince(row, reader),
    supportTickets: readCount(row, reader, 'supportTickets'),
    changeRequests: readCount(row, reader, 'changeRequests'),
    attributes: readAttributes(row, reader, {
      email: emails.others,
      phone: phones.others,
    }),
  };
}

function noKey(row: Row, reader: RowReader): RowProblem {
  const [email] = reader.texts(row, 'email');
  if (email) return new RowProblem('noKey', 'email', email);
  const [phone] = reader.texts(row, 'phone');
  return phone ? new RowProblem('noKey', 'phone', phone) : new RowProblem('noKey');
}

function readSince(row: Row, reader: RowReader): Date | null {
  try {
    return reader.date(row, 'customerSince');
  } catch (error) {
    if (error instanceof RowProblem) return null;
    throw error;
  }
}

function readCount(row: Row, reader: RowReader, field: CustomerField): number | null {
  const text = reader
    .text(row, field)
    .replace(/\s/g, '')
    .replace(/[.,]0+$/, '');
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Columns without a field, further addresses and numbers, and whatever could not be read. */
function readAttributes(
  row: Row,
  reader: RowReader,
  others: { email: string[]; phone: string[] },
): Record<string, string> {
  const used = new Set(customerFields.flatMap((field) => columnsOf(reader.mapping, field)));
  const attributes: Record<string, string> = {};
  for (const { header } of reader.reading.columns) {
    const cell = reader.cell(row, header);
    if (cell && !used.has(header)) attributes[header] = cell;
  }
  for (const field of ['email', 'phone'] as const) {
    const [header] = columnsOf(reader.mapping, field);
    if (header && others[field].length > 0) attributes[header] = others[field].join(', ');
  }
  return { ...attributes, ...readUnreadable(row, reader) };
}

export function readUnreadable(row: Row, reader: RowReader): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const field of ['customerSince', 'supportTickets', 'changeRequests'] as const) {
    const text = reader.text(row, field);
    const readable =
      field === 'customerSince' ? readSince(row, reader) : readCount(row, reader, field);
    if (!isNothing(text) && readable === null) kept[columnsOf(reader.mapping, field)[0]!] = text;
  }
  return kept;
}
