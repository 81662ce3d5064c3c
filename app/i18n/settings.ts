import type { InitOptions } from 'i18next';
import { defaultLocale, type Locale } from './locale';
import type { Messages } from './messages';

/** The same on both sides, so that the first client render equals the server's. */
export const i18nSettings = (locale: Locale, messages: Messages): InitOptions => ({
  lng: locale,
  fallbackLng: defaultLocale,
  resources: { [locale]: { translation: messages } },
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
