import { useTranslation } from 'react-i18next';

/** What is wrong with one field and what to do about it. */
export function FormError({ id, message }: { id?: string; message?: string }) {
  const { t } = useTranslation();
  if (!message) return null;
  return (
    <p id={id} className="text-small font-semibold text-danger">
      <span className="sr-only">{t('common.errorPrefix')} </span>
      {message}
    </p>
  );
}
