import { findCurrency } from './cells/currency';
import type { ImportKind } from './fields';
import { chooseImporter } from './importers';
import { columnsOf, type Mapping } from './mapping';
import type { Reading } from './reading';

/** The first draft: what the recognised layout knows, and what the header says about money. */
export function suggestMapping(reading: Reading, kind: ImportKind, currency: string): Mapping {
  const headers = reading.columns.map((column) => column.header);
  const suggestion = chooseImporter(headers, kind).read(headers);
  const mapping: Mapping = {
    ...suggestion,
    dateOrder: null,
    currency,
    createsCustomers: false,
    statusWords: {},
  };
  return {
    ...mapping,
    currency: currencyInHeader(mapping) ?? currency,
    createsCustomers: namesItsCustomers(mapping),
  };
}

function currencyInHeader(mapping: Mapping): string | null {
  const [header] = columnsOf(mapping, 'amount');
  return header ? findCurrency(header) : null;
}

/** A file with names or addresses tells enough about a customer we have not met. */
function namesItsCustomers(mapping: Mapping): boolean {
  return (['customerEmail', 'customerPhone', 'customerName'] as const).some(
    (field) => columnsOf(mapping, field).length > 0,
  );
}
