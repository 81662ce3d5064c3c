import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { defaultLocale, isLocale, type Locale } from './locale';
import type { Messages } from './messages';
import { i18nSettings, quotes } from './settings';

/** Only the language of the page travels to the browser. */
const loaders: Record<Locale, () => Promise<Messages>> = {
  en: () => import('./locales/en').then((module) => module.en),
  ru: () => import('./locales/ru').then((module) => module.ru),
};

/** Call before hydrateRoot: the texts have to be there for the first render. */
export async function startClientI18n(): Promise<i18n> {
  rememberTimeZone();
  const language = document.documentElement.lang;
  const locale = isLocale(language) ? language : defaultLocale;
  const started = createInstance().use(initReactI18next).use(quotes);
  await started.init(i18nSettings(locale, await loaders[locale]()));
  return started;
}

function rememberTimeZone(): void {
  const value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const expires = Date.now() + 365 * 24 * 60 * 60 * 1000;
  // Where the browser lacks the cookie store, times are shown in UTC and say so.
  window.cookieStore?.set({ name: 'timeZone', value, expires, path: '/', sameSite: 'lax' });
}
