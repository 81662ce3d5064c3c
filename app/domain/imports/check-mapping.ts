import { findCurrencyDigits } from '~/domain/customers/currency';
import { dateFields, type Field, fieldsOf, type ImportKind } from './fields';
import { columnsOf, type Mapping } from './mapping';
import type { Reading } from './reading';

export type MappingErrorCode = 'noCustomerKey' | 'noAmount' | 'unclearDates' | 'badCurrency';

/** Form field → what is missing before the rows can be stored. */
export type MappingErrors = Partial<Record<Field | 'dateOrder' | 'currency', MappingErrorCode>>;

export function checkMapping(kind: ImportKind, reading: Reading, mapping: Mapping): MappingErrors {
  const errors: MappingErrors = {};
  const has = (field: Field) => columnsOf(mapping, field).length > 0;
  if (kind === 'customers' && !has('externalId') && !has('email') && !has('phone')) {
    errors.externalId = 'noCustomerKey';
  }
  if (kind === 'purchases') {
    const keys: Field[] = ['customerId', 'customerEmail', 'customerPhone', 'customerName'];
    if (!keys.some(has)) errors.customerId = 'noCustomerKey';
    if (!has('amount')) errors.amount = 'noAmount';
    if (findCurrencyDigits(mapping.currency) === null) errors.currency = 'badCurrency';
  }
  if (mapping.dateOrder === null && hasUnclearDates(kind, reading, mapping)) {
    errors.dateOrder = 'unclearDates';
  }
  return errors;
}

/** Only the founder knows whether 05/03 is in March or in May. */
export function hasUnclearDates(kind: ImportKind, reading: Reading, mapping: Mapping): boolean {
  const used = new Set(
    fieldsOf(kind)
      .filter((field) => dateFields.includes(field))
      .flatMap((field) => columnsOf(mapping, field)),
  );
  return reading.columns.some(
    (column) => column.dateOrder === 'unclear' && used.has(column.header),
  );
}

/** A mapping may only name columns the file has. */
export function keepKnownColumns(kind: ImportKind, reading: Reading, mapping: Mapping): Mapping {
  const headers = new Set(reading.columns.map((column) => column.header));
  const fields: Mapping['fields'] = {};
  for (const field of fieldsOf(kind)) {
    const columns = columnsOf(mapping, field).filter((header) => headers.has(header));
    if (columns.length > 0) fields[field] = [...new Set(columns)];
  }
  return { ...mapping, fields };
}
