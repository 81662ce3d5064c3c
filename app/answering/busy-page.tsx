import { useTranslation } from 'react-i18next';

/** Too many at once: nothing is wrong with the visitor, and it says when to come back. */
export function BusyPage({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t('answering.busy.title')}</h1>
      <p className="mt-4">{t('answering.busy.text', { count: minutes })}</p>
    </>
  );
}
