/** The languages of the product. English is what we speak when a reader asks for neither. */
export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** Each language calls itself by its own name. */
export const localeNames: Record<Locale, string> = { en: 'English', ru: 'Русский' };

export const isLocale = (value: unknown): value is Locale => locales.some((code) => code === value);

/** Every language a browser asks for, the dearest first. */
export const acceptedLanguages = (header: string | null): string[] =>
  wishesIn(header).map(({ code }) => code);

/** `Accept-Language: ru-RU,ru;q=0.9,en;q=0.8` gives 'ru'. */
export function acceptedLocale(header: string | null): Locale {
  return acceptedLanguages(header).find(isLocale) ?? defaultLocale;
}

const wishesIn = (header: string | null) =>
  (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return {
        code: tag.split('-')[0]?.toLowerCase() ?? '',
        weight: weight ? Number(weight) : 1,
      };
    })
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight);
