import { useTranslation } from 'react-i18next';

/** Keys of `auth.errors` from the server, in the reader's words; `tooMany:5` counts minutes. */
export function useFormErrors(errors?: Record<string, string>): Record<string, string> {
  const { t } = useTranslation();
  const said = Object.entries(errors ?? {}).map(([name, error]) => {
    const [key, count] = error.split(':');
    return [name, t(`auth.errors.${key}`, { count: Number(count ?? 0) })];
  });
  return Object.fromEntries(said);
}
