import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '~/i18n/locale';
import { paths } from '~/paths';

interface LanguageFormProps {
  /** Path and query, to come back to. */
  address: string;
  /** Where a finger presses it. */
  isTall?: boolean;
}

/** The other languages, each under its own name. Needs no router. */
export function LanguageForm({ address, isTall = false }: LanguageFormProps) {
  const { t, i18n } = useTranslation();
  return (
    <form method="post" action={paths.language()}>
      <span className="sr-only">{t('common.language')}: </span>
      <input type="hidden" name="returnTo" value={address} />
      {locales
        .filter((code) => code !== i18n.language)
        .map((code) => (
          <button
            key={code}
            type="submit"
            name="locale"
            value={code}
            lang={code}
            className={`text-link cursor-pointer text-small ${isTall ? 'min-h-11' : 'min-h-8'}`}
          >
            {localeNames[code]}
          </button>
        ))}
    </form>
  );
}
