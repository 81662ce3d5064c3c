import type { MappingErrors } from '~/domain/imports/check-mapping';
import type { ImportKind } from '~/domain/imports/fields';

/** By the fields of this form: the currency's has a name of its own, and keys differ with the kind. */
export function mappingErrors(errors: MappingErrors, kind: ImportKind): Record<string, string> {
  const named = Object.entries(errors).map(([field, code]) => [
    field === 'currency' ? 'defaultCurrency' : field,
    code === 'noCustomerKey' ? `noCustomerKey.${kind}` : code,
  ]);
  return Object.fromEntries(named);
}
