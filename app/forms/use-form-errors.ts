import { useTranslation } from 'react-i18next';

interface Answered {
  ok: boolean;
  errors?: Record<string, string>;
}

/**
 * What an action refused, by field, in the reader's words: those of the page (`offers.errors`), or of
 * any form. `tooMany:5` carries the number its words count.
 */
export function useFormErrors(
  outcome: Answered | null | undefined,
  words: string,
): Record<string, string> {
  const { t } = useTranslation();
  const errors = outcome?.ok === false ? (outcome.errors ?? {}) : {};
  const said = Object.entries(errors).map(([field, error]) => {
    const [key, count] = error.split(':');
    const keys = [`${words}.${key}`, `common.formErrors.${key}`];
    return [field, t(keys, { count: Number(count ?? 0) })];
  });
  return Object.fromEntries(said);
}
