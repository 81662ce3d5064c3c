import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '~/i18n/locale';
import { paths } from '~/paths';

/** The other languages, each under its own name. The page reloads where it was. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={paths.language()}>
      <span className="sr-only">{t('common.language')}: </span>
      <input type="hidden" name="returnTo" value={pathname + search} />
      {locales
        .filter((code) => code !== i18n.language)
        .map((code) => (
          <button
            key={code}
            type="submit"
            name="locale"
            value={code}
            lang={code}
            className="text-link min-h-8 cursor-pointer text-small"
          >
            {localeNames[code]}
          </button>
        ))}
    </form>
  );
}
