import { useTranslation } from 'react-i18next';
import { isLocale, localeNames, locales } from '~/i18n/locale';
import { paths } from '~/paths';

interface LanguageFormProps {
  /** What can be chosen; ours where nothing else is said. */
  offered?: readonly string[];
  /** The one that is shown. */
  current?: string;
  /** Path and query, to come back to. */
  address: string;
  /** Where a finger presses it. */
  isTall?: boolean;
}

/** The other languages, each under its own name. Needs no router. */
export function LanguageForm({ address, isTall = false, ...choice }: LanguageFormProps) {
  const { t, i18n } = useTranslation();
  const { offered = locales, current = i18n.language } = choice;
  return (
    <form method="post" action={paths.language()} className="flex flex-wrap justify-end gap-x-3">
      <span className="sr-only">{t('common.language')}: </span>
      <input type="hidden" name="returnTo" value={address} />
      {offered
        .filter((code) => code !== current)
        .map((code) => (
          <button
            key={code}
            type="submit"
            name="locale"
            value={code}
            lang={code}
            className={`text-link cursor-pointer text-small ${isTall ? 'min-h-11' : 'min-h-8'}`}
          >
            {nameOf(code)}
          </button>
        ))}
    </form>
  );
}

/** Each by its own name, also those that are not ours. */
function nameOf(code: string): string {
  if (isLocale(code)) return localeNames[code];
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
