import {
  dataKey,
  isRecord,
  type Localizable,
  listElements,
  partOf,
  type SurveyElement,
  WHERE_QUESTIONS_LIE,
} from './element';
import { innerElements } from './inner-elements';
import { findQuestionType, isKnownType } from './question-types';

export interface DefinitionProblem {
  problem:
    | 'noTitle'
    | 'noQuestions'
    | 'repeatedKey'
    | 'forbiddenKey'
    | 'unreadType'
    | 'noChoices'
    | 'repeatedChoice'
    | 'tooManyChoices';
  /** Of the question; absent when it is about the whole survey. */
  key?: string;
}

/** A text that one of the languages lacks; people then read it in the other. */
export interface MissingText {
  locale: string;
  /** Of the question; absent for the survey's own title. */
  key?: string;
  /** The code of the choice, row or field; absent for the question's title. */
  value?: string;
}

/** What keeps a survey from being published. */
export function checkDefinition(definition: Record<string, unknown>): DefinitionProblem[] {
  const names = elementNames(definition);
  const elements = listElements(definition);
  const whole: DefinitionProblem[] = [
    ...(hasText(definition.title) ? [] : [{ problem: 'noTitle' as const }]),
    ...(elements.length > 0 ? [] : [{ problem: 'noQuestions' as const }]),
  ];
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return [
    ...whole,
    ...repeated.map((key) => ({ problem: 'repeatedKey' as const, key })),
    ...elements.flatMap(elementProblems),
  ];
}

function elementProblems(element: SurveyElement): DefinitionProblem[] {
  const key = element.name;
  const type = findQuestionType(element.type);
  const inside = innerElements(element)
    .flatMap(elementProblems)
    .filter(({ problem }) => problem !== 'noChoices' || !type?.hasChoicesInside);
  if (key in {} || dataKey(element) in {}) return [{ problem: 'forbiddenKey', key }];
  if (isEndless(element)) return [{ problem: 'tooManyChoices', key }];
  if (!isKnownType(element.type)) return [{ problem: 'unreadType', key }];
  if (inside.length > 0) {
    return [...new Set(inside.map(({ problem }) => problem))].map((problem) => ({ problem, key }));
  }
  const values = itemsOf(element.choices).map((item) => item.value);
  if (type?.needsChoices && values.length === 0 && !fillsItself(element))
    return [{ problem: 'noChoices', key }];
  return new Set(values).size < values.length ? [{ problem: 'repeatedChoice', key }] : [];
}

/** A run of numbers is built one by one, for everybody who opens the page. */
const MOST_CHOICES = 1_000;

function isEndless({ choicesMin, choicesMax, choicesStep }: SurveyElement): boolean {
  const [least, most] = [Number(choicesMin) || 0, Number(choicesMax) || 0];
  return (most - least) / Math.max(Number(choicesStep) || 1, 1e-9) > MOST_CHOICES;
}

/** Choices may come from an address, another question or a run of numbers. */
function fillsItself(element: SurveyElement): boolean {
  const sources = ['choicesByUrl', 'choicesFromQuestion', 'choicesLazyLoadEnabled', 'choicesMax'];
  return sources.some((source) => Boolean(partOf(element, source)));
}

export function listMissingTexts(
  definition: Record<string, unknown>,
  locales: readonly string[],
): MissingText[] {
  const missing = (text: unknown, about: Omit<MissingText, 'locale'>) =>
    locales.filter((locale) => !saysIn(text, locale)).map((locale) => ({ locale, ...about }));
  return [
    ...missing(definition.title, {}),
    ...listElements(definition).flatMap((element) => [
      ...missing(element.title, { key: element.name }),
      ...partsOf(element).flatMap(({ value, text }) => missing(text, { key: element.name, value })),
      ...innerElements(element).flatMap((inner) =>
        [{ value: inner.name, text: inner.title ?? inner.name }, ...partsOf(inner)].flatMap(
          ({ value, text }) => missing(text, { key: element.name, value }),
        ),
      ),
    ]),
  ];
}

/** Choices, rows, columns and fields, each with its own text. */
function partsOf(element: SurveyElement): { value: string; text: unknown }[] {
  const { choices, rows, columns, items, rateValues } = element;
  return [choices, rows, columns, items, rateValues].flatMap(itemsOf);
}

function itemsOf(items: unknown): { value: string; text: unknown }[] {
  if (!Array.isArray(items)) return [];
  return items.map((item) => {
    if (!isRecord(item)) return { value: String(item), text: String(item) };
    const value = String(item.value ?? item.name ?? '');
    return { value, text: item.text ?? item.title ?? value };
  });
}

/** A plain text speaks every language: a name, a number. */
function saysIn(text: unknown, locale: string): boolean {
  if (!isRecord(text)) return hasText(text);
  return hasText(text[locale] ?? (locale === 'en' ? text.default : undefined));
}

function hasText(text: unknown): boolean {
  if (typeof text === 'string') return text.trim() !== '';
  return isRecord(text) && Object.values(text as Exclude<Localizable, string>).some(hasText);
}

/** Also the repeated ones, which `listElements` leaves out. */
function elementNames(node: unknown): string[] {
  if (!isRecord(node)) return [];
  return WHERE_QUESTIONS_LIE.flatMap((part) => {
    const children = node[part];
    if (!Array.isArray(children)) return [];
    return children.flatMap((child) => {
      const isQuestion = isRecord(child) && part !== 'pages' && child.type !== 'panel';
      return [...(isQuestion ? [String(child.name)] : []), ...elementNames(child)];
    });
  });
}
