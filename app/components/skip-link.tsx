import { useTranslation } from 'react-i18next';

/** The first stop of the Tab key: over the navigation, straight to `main`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href="#content"
      className="sr-only rounded-small bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10"
    >
      {t('common.skipToContent')}
    </a>
  );
}
