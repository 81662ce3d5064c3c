import { dataKey, isRecord, listElements } from './element';
import { partsOf } from './parts';
import { findQuestionType } from './question-types';

const SPOKEN_LANGUAGES = ['ru', 'en', 'de', 'es'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** Short words nobody writes around; each of them is frequent in one language and rare in the others. */
const SMALL_WORDS: Record<Exclude<SpokenLanguage, 'ru'>, Set<string>> = {
  en: new Set(
    'the and of to is my it for with that are we our not was have this you what how'.split(' '),
  ),
  de: new Set(
    'der das und ist nicht ich wir mit ein eine für auf zu den im von auch wie was sie'.split(' '),
  ),
  es: new Set(
    'el la los las que y en un una por para con mi más como muy del al qué cómo su'.split(' '),
  ),
};
const OWN_LETTERS: [SpokenLanguage, RegExp][] = [
  ['de', /[äöüß]/],
  ['es', /[ñáéíóú]/],
];
const LEAST_EVIDENCE = 5;
const MOST_TEXTS = 2_000;

/**
 * The language people write in: told by their open answers, else by the definition's `locale`, else
 * by the questions' own words, else English. Cyrillic is Russian here.
 */
export function languageOf(
  definition: unknown,
  answerRows: readonly Record<string, unknown>[],
): SpokenLanguage {
  return (
    languageIn(openAnswers(definition, answerRows)) ??
    knownLocale(definition) ??
    languageIn(questionTexts(definition)) ??
    'en'
  );
}

/** Null when too little is said to tell. */
export function languageIn(texts: readonly string[]): SpokenLanguage | null {
  const words =
    texts
      .slice(0, MOST_TEXTS)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  if (cyrillic >= LEAST_EVIDENCE / 2 && cyrillic >= words.length / 2) return 'ru';
  const scores = (['en', 'de', 'es'] as const).map((language) => ({
    language,
    score: words.filter((word) => speaks(language, word)).length,
  }));
  const [best, second] = scores.sort((one, other) => other.score - one.score);
  const clear = best && second && best.score >= LEAST_EVIDENCE && best.score > 1.3 * second.score;
  return clear ? best.language : null;
}

function speaks(language: Exclude<SpokenLanguage, 'ru'>, word: string): boolean {
  if (SMALL_WORDS[language].has(word)) return true;
  return OWN_LETTERS.some(([own, letters]) => own === language && letters.test(word));
}

function knownLocale(definition: unknown): SpokenLanguage | null {
  const locale = isRecord(definition) ? definition.locale : undefined;
  const known = SPOKEN_LANGUAGES.find(
    (language) => typeof locale === 'string' && locale.toLowerCase().slice(0, 2) === language,
  );
  return known ?? null;
}

function openAnswers(
  definition: unknown,
  answerRows: readonly Record<string, unknown>[],
): string[] {
  const open = listElements(definition).filter((element) =>
    findQuestionType(element.type)?.isInWords?.(element),
  );
  return answerRows
    .slice(0, MOST_TEXTS)
    .flatMap((row) =>
      [...open.map((element) => row[dataKey(element)]), ...commentsIn(row)].filter(
        (answer) => typeof answer === 'string',
      ),
    );
}

function commentsIn(row: Record<string, unknown>): unknown[] {
  return Object.keys(row)
    .filter((key) => key.endsWith('-Comment'))
    .map((key) => row[key]);
}

/** Titles and parts in the language the survey was written in. */
const questionTexts = (definition: unknown): string[] =>
  listElements(definition).flatMap((element) => [
    ...ownText(element.title),
    ...partsOf(element).flatMap(({ text }) => ownText(text)),
  ]);

function ownText(text: unknown): string[] {
  const own = isRecord(text) ? (text.default ?? Object.values(text)[0]) : text;
  return typeof own === 'string' ? [own] : [];
}
