import { PURCHASE_STATUSES } from '~/analysis/input';
import { normalizeWord } from '~/domain/imports/cells/text';
import type { MappingErrors } from '~/domain/imports/check-mapping';
import { fieldsOf, type ImportKind, takesSeveralColumns } from '~/domain/imports/fields';
import type { Import } from '~/domain/imports/imports.server';
import { type Mapping, mappingSchema } from '~/domain/imports/mapping';
import { badRequest } from '~/http';

/** A name may be read from several columns; of status words there are as many as the file has. */
export const mappingLists = (kind: Import['kind']): string[] => [
  ...fieldsOf(kind).filter(takesSeveralColumns),
  'statusWord',
  'statusMeaning',
];

/** The form as it stands; what it does not carry stays as it was. */
export function readMappingForm(form: FormData, { kind, mapping }: Import): Mapping {
  const text = (name: string) => form.get(name)?.toString().trim() ?? '';
  const fields = fieldsOf(kind).map((field) => {
    const columns = form.getAll(field).map(String).filter(Boolean);
    return [field, columns] as const;
  });
  const words = readStatusWords(form);
  const draft = {
    ...mapping,
    fields: Object.fromEntries(fields.filter(([, columns]) => columns.length > 0)),
    dateOrder: text('dateOrder') || null,
    // A half-typed currency is judged when the import is confirmed, not while it is typed.
    currency: readCurrencyCode(text('defaultCurrency'), mapping.currency),
    createsCustomers: kind === 'purchases' && form.has('createsCustomers'),
    source: text('source') || mapping.source,
    ...(words && { statusWords: words, otherStatus: null }),
  };
  const checked = mappingSchema.safeParse(draft);
  if (!checked.success) throw badRequest('The mapping cannot be read');
  return checked.data;
}

function readCurrencyCode(text: string, before: string): string {
  const code = text.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : before;
}

/** Null while the form shows no words, because no status column was chosen yet. */
function readStatusWords(form: FormData): Mapping['statusWords'] | null {
  const words = form.getAll('statusWord').map(String);
  const meanings = form.getAll('statusMeaning').map(String);
  if (words.length === 0) return null;
  const statusWords: Mapping['statusWords'] = {};
  words.forEach((word, index) => {
    const status = PURCHASE_STATUSES.find((each) => each === meanings[index]);
    if (status) statusWords[normalizeWord(word)] = status;
  });
  return statusWords;
}

/** By the fields of this form: the currency's has a name of its own, and keys differ with the kind. */
export function mappingErrors(errors: MappingErrors, kind: ImportKind): Record<string, string> {
  const named = Object.entries(errors).map(([field, code]) => [
    field === 'currency' ? 'defaultCurrency' : field,
    code === 'noCustomerKey' ? `noCustomerKey.${kind}` : code,
  ]);
  return Object.fromEntries(named);
}
