import { useTranslation } from 'react-i18next';
import { listSections } from '~/domain/reports/claims';
import { useReport } from './report-context';

/** Beside the report where there is room, above it on a phone. */
export function Contents() {
  const { t } = useTranslation();
  const { view, claims } = useReport();
  const names = listSections(view, claims);
  return (
    <nav
      aria-label={t('reports.page.contents')}
      className="text-small xl:sticky xl:top-6 xl:order-last print:hidden"
    >
      <p className="font-semibold">{t('reports.page.contents')}</p>
      <ol className="mt-2 flex flex-wrap gap-x-4 gap-y-1 xl:grid xl:gap-2">
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="inline-block py-0.5 text-link">
              {t(`reports.sections.${name}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
