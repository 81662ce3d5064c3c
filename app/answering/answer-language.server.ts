import { baseOf, isLanguage, languagesOf } from '#surveys/languages';
import { languageWishes, requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';

export interface AnswerLanguage {
  /** Of buttons, errors and everything around the questions. */
  locale: Locale;
  /** What survey-core is asked for: it falls back to what was written by itself. */
  spoken: string;
  /** What the questions are in; null where nothing tells. */
  questions: string | null;
  /** Neither chosen nor asked for: there is nothing else. */
  isOnly: boolean;
  /** All that can be chosen. */
  offered: string[];
}

/** A definition never changes once it is published. */
const known = new WeakMap<object, string[]>();

/** `?lang=`, what she chose, what her browser asks for: the first of them the survey speaks. */
export function answerLanguage(
  request: Request,
  definition: Record<string, unknown>,
): AnswerLanguage {
  const offered = known.get(definition) ?? languagesOf(definition);
  known.set(definition, offered);
  const locale = requestLocale(request);
  const asked = new URL(request.url).searchParams.get('lang');
  const wishes = [...(asked && isLanguage(asked) ? [asked] : []), ...languageWishes(request)];
  const [found] = wishes.flatMap((wish) =>
    offered.filter((language) => baseOf(language) === baseOf(wish)),
  );
  const questions = found ?? offered[0] ?? null;
  const isOnly = !found && questions !== null;
  return { locale, spoken: found ?? locale, questions, isOnly, offered };
}

/**
 * A link may name its language: `?lang=ar`. It is remembered like one that was chosen, and holds at once, also
 * for who keeps no cookies.
 */
export function inNamedLanguage(request: Request): { request: Request; language: string | null } {
  const language = new URL(request.url).searchParams.get('lang');
  if (!language || !isLanguage(language) || request.method === 'POST')
    return { request, language: null };
  const headers = new Headers(request.headers);
  headers.set('Cookie', `locale=${language}; ${headers.get('Cookie') ?? ''}`);
  return { request: new Request(request.url, { method: request.method, headers }), language };
}
