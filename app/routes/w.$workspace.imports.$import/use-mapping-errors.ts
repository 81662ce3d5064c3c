import { useTranslation } from 'react-i18next';
import type { MappingErrors } from '~/domain/imports/check-mapping';

/** Codes of the domain in the reader's words; the money form field has its own name. */
export function useMappingErrors(errors: MappingErrors, kind: string): Record<string, string> {
  const { t } = useTranslation();
  const worded = Object.entries(errors).map(([field, code]) => {
    const name = field === 'currency' ? 'defaultCurrency' : field;
    const key = code === 'noCustomerKey' ? `noCustomerKey.${kind}` : code;
    return [name, t(`imports.mappingErrors.${key}`)];
  });
  return Object.fromEntries(worded);
}
