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
import { isHollow, isListless, isOnlyFetched } from './left-out';
import { partsOf, readParts } from './parts';
import { findQuestionType, isKnownType } from './question-types';
import { DISPLAY_TYPES } from './question-types/display-types';

export interface DefinitionProblem {
  problem:
    | 'noQuestions'
    | 'repeatedKey'
    | 'forbiddenKey'
    | 'unreadType'
    | 'noChoices'
    | 'noParts'
    | 'neverRight'
    | 'onlyFetched'
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
  // What SurveyJS itself does not know is left out; without anything beside it, nothing is asked.
  const unread = elements.filter(({ type }) => !isKnownType(type));
  const isUnread = unread.length > 0 && unread.length === elements.length;
  const whole: DefinitionProblem[] = [
    ...(isUnread ? unread.map(({ name: key }) => ({ problem: 'unreadType' as const, key })) : []),
    ...(elements.length > 0 || hasDisplay(definition) ? [] : [{ problem: 'noQuestions' as const }]),
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
  if (!isKnownType(element.type)) return [];
  if (inside.length > 0) {
    return [...new Set(inside.map(({ problem }) => problem))].map((problem) => ({ problem, key }));
  }
  const values = readParts(element.choices).map((item) => item.value);
  if (mustBeAnswered(element) && isHollow(element)) return [{ problem: 'noParts', key }];
  if (isNeverRight(element)) return [{ problem: 'neverRight', key }];
  if (type?.needsChoices && mustBeAnswered(element)) {
    if (isListless(element)) return [{ problem: 'noChoices', key }];
    if (isOnlyFetched(element)) return [{ problem: 'onlyFetched', key }];
  }
  return new Set(values).size < values.length ? [{ problem: 'repeatedChoice', key }] : [];
}

/** A run of numbers is built one by one, for everybody who opens the page. */
const MOST_CHOICES = 1_000;

function isEndless({ choicesMin, choicesMax, choicesStep }: SurveyElement): boolean {
  const [least, most] = [Number(choicesMin) || 0, Number(choicesMax) || 0];
  return (most - least) / Math.max(Number(choicesStep) || 1, 1e-9) > MOST_CHOICES;
}

/** Ends that have nothing between them, or more to choose than there is. */
function isNeverRight(element: SurveyElement): boolean {
  const { min, max, choices } = element;
  const least = Number(partOf(element, 'minSelectedChoices') ?? 0);
  const most = Number(partOf(element, 'maxSelectedChoices') ?? 0);
  const isTurned = typeof min === 'number' && typeof max === 'number' && min > max;
  const listed = isListed(element) && Array.isArray(choices) ? choices.length : Infinity;
  return isTurned || (mustBeAnswered(element) && (least > listed || (most > 0 && least > most)));
}

/** All there is to choose stands in its list. */
const isListed = (element: SurveyElement): boolean =>
  !Object.keys(element).some((name) => /^(show|has)\w*Item$|^has[A-Z]|^choices[A-Z]/.test(name));

const mustBeAnswered = (element: SurveyElement): boolean =>
  Boolean(partOf(element, 'isRequired') || partOf(element, 'requiredIf'));

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
const elementNames = (definition: unknown): string[] =>
  everyElement(definition)
    .filter(({ type, name }) => typeof name === 'string' && !DISPLAY_TYPES.includes(String(type)))
    .map(({ name }) => String(name));

const hasDisplay = (definition: unknown): boolean =>
  everyElement(definition).some(({ type }) => DISPLAY_TYPES.includes(String(type)));

/** Questions and what is shown between them, panels opened. */
function everyElement(node: unknown): Record<string, unknown>[] {
  if (!isRecord(node)) return [];
  return WHERE_QUESTIONS_LIE.flatMap((part) => {
    const children = node[part];
    if (!Array.isArray(children)) return [];
    return children.filter(isRecord).flatMap((child) => {
      const isElement = part !== 'pages' && child.type !== 'panel';
      return [...(isElement ? [child] : []), ...everyElement(child)];
    });
  });
}
