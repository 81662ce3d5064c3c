import { isRecord, type SurveyElement, textIn } from './element';
import type { Choice, Scalar } from './question';

export function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'number') return Number.isFinite(value);
  return (typeof value === 'string' && value !== '') || typeof value === 'boolean';
}

/** SurveyJS items: `'a'`, `3`, or `{ value, text }`. Matrix items may call the value `name`. */
export function listItems(items: unknown, locale: string): Choice[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item): Choice[] => {
    if (isScalar(item)) return [{ value: item, text: String(item) }];
    if (!isRecord(item)) return [];
    const value = item.value ?? item.name;
    if (!isScalar(value)) return [];
    return [{ value, text: textIn(item.text ?? item.title, locale, String(value)) }];
  });
}

const SPECIAL = [
  ['other', 'otherText', 'Other'],
  ['none', 'noneText', 'None'],
  ['refused', 'refuseText', 'Refuse to answer'],
  ['dont_know', 'dontKnowText', "Don't know"],
] as const;

/**
 * The listed choices, then whatever else was really answered: SurveyJS' own "other", "none",
 * "refused", "dont_know", and values whose choice was deleted after people had picked it.
 */
export function choicesWithAnswered(
  element: SurveyElement,
  answered: Iterable<Scalar>,
  locale: string,
): Choice[] {
  const choices = listItems(element.choices, locale);
  const known = new Set<Scalar>(choices.map((choice) => choice.value));
  const extra = [...new Set(answered)].filter((value) => !known.has(value)).sort(byText);
  return [...choices, ...extra.map((value) => ({ value, text: textOf(element, value, locale) }))];
}

function textOf(element: SurveyElement, value: Scalar, locale: string): string {
  const special = SPECIAL.find(([name]) => name === value);
  return special ? textIn(element[special[1]], locale, special[2]) : String(value);
}

function byText(left: Scalar, right: Scalar): number {
  return String(left) < String(right) ? -1 : 1;
}
