import { useTranslation } from 'react-i18next';

export function Promises() {
  const { t } = useTranslation();
  return (
    <section className="grid gap-5">
      <h2 className="text-large">{t('workspace.landing.promisesTitle')}</h2>
      <ul className="grid gap-4">
        {['honest', 'own', 'consent'].map((promise) => (
          <li key={promise} className="border-l-2 border-line-strong pl-4">
            {t(`workspace.landing.promises.${promise}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
