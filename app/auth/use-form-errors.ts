import { useTranslation } from 'react-i18next';

/** Keys of `auth.errors` from the server, in the reader's words. */
export function useFormErrors(errors?: Record<string, string>): Record<string, string> {
  const { t } = useTranslation();
  const said = Object.entries(errors ?? {}).map(([name, key]) => [name, t(`auth.errors.${key}`)]);
  return Object.fromEntries(said);
}
