import type { InitOptions, PostProcessorModule } from 'i18next';
import { defaultLocale, type Locale } from './locale';
import type { Messages } from './messages';
import { nestQuotes } from './nest-quotes';

/** Whatever a text quotes may bring marks of its own. */
export const quotes: PostProcessorModule = {
  type: 'postProcessor',
  name: 'quotes',
  process: (text, _key, _values, translator) => nestQuotes(text, translator.language as Locale),
};

/** The same on both sides, so that the first client render equals the server's. */
export const i18nSettings = (locale: Locale, messages: Messages): InitOptions => ({
  lng: locale,
  fallbackLng: defaultLocale,
  resources: { [locale]: { translation: messages } },
  initAsync: false,
  postProcess: quotes.name,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
