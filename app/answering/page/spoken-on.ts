import { directionOf } from '#surveys/languages';
import { isLocale, type Locale } from '~/i18n/locale';

interface Languages {
  locale: Locale;
  questions: string | null;
}

/** A page is in the language of its questions; in ours where those are of ours, too, or nobody can tell. */
export const spokenOn = ({ locale, questions }: Languages): string =>
  questions && !isLocale(questions) ? questions : locale;

/** For what is ours on a page that is in another language; nothing where it is the same. */
export function ours(languages: Languages) {
  const { locale } = languages;
  return spokenOn(languages) === locale ? {} : { lang: locale, dir: directionOf(locale) };
}

/** For what the founder wrote, where it is in another language than the page. */
export const theirs = (languages: Languages): { lang?: string } =>
  languages.questions && languages.questions !== spokenOn(languages)
    ? { lang: languages.questions }
    : {};
