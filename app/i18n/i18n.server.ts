import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { acceptedLanguages, acceptedLocale, isLocale, type Locale } from './locale';
import { en } from './locales/en';
import { ru } from './locales/ru';
import { i18nSettings, quotes } from './settings';
import { isTimeZone, unknownTimeZone } from './time-zone';

const yearInSeconds = 365 * 24 * 60 * 60;
const messages = { en, ru };
const instances = new Map<Locale, i18n>();

/** Whatever has the headers of a request. */
type Asking = Pick<Request, 'headers'>;

/** What the reader chose, else what the browser asks for. */
export function requestLocale(request: Asking): Locale {
  const chosen = readCookie(request, 'locale');
  return isLocale(chosen) ? chosen : acceptedLocale(request.headers.get('Accept-Language'));
}

/** The same for texts that are not ours: in whatever languages somebody wrote them. */
export const languageWishes = (request: Asking): string[] => [
  ...[readCookie(request, 'locale') ?? []].flat(),
  ...acceptedLanguages(request.headers.get('Accept-Language')),
];

/** The browser writes its time zone into a cookie, so that the server speaks of the same hours. */
export function requestTimeZone(request: Request): string {
  const zone = readCookie(request, 'timeZone') ?? '';
  return isTimeZone(zone) ? zone : unknownTimeZone;
}

/** Texts for one request. Nothing changes an instance after it started: one per language is enough. */
export const createServerI18n = (request: Request): i18n => i18nFor(requestLocale(request));

/** Texts where there is no request: mails, jobs, files to download. */
export function i18nFor(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const started = createInstance().use(initReactI18next).use(quotes);
  started.init(i18nSettings(locale, messages[locale]));
  instances.set(locale, started);
  return started;
}

/** One of ours, or another that a survey speaks. */
export const localeCookie = (language: string): string =>
  `locale=${language}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;

function readCookie(request: Asking, name: string): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
