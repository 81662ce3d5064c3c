import { isRecord, partOf, type SurveyElement, textIn } from './element';
import type { Choice, Scalar } from './question';
import { shownSpecials } from './special-choices';

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
    const value = partOf(item, 'value') ?? partOf(item, 'name');
    if (!isScalar(value)) return [];
    return [{ value, text: textIn(item.text ?? item.title, locale, String(value)) }];
  });
}

/** A longer run of numbers is a number question in disguise, or a slip of the keyboard. */
const LONGEST_RUN = 200;

/** Everything the definition offers: the list, a run of numbers, "other" and "none". */
export function offeredChoices(element: SurveyElement, locale: string): Choice[] {
  const offered = [
    ...listItems(element.choices, locale),
    ...runOfNumbers(element),
    ...shownSpecials(element, locale),
  ];
  const first = new Map<string, Choice>();
  for (const choice of offered) {
    if (!first.has(String(choice.value))) first.set(String(choice.value), choice);
  }
  return [...first.values()];
}

function runOfNumbers({ choicesMin, choicesMax, choicesStep }: SurveyElement): Choice[] {
  const [min, max] = [choicesMin ?? 0, choicesMax];
  if (typeof min !== 'number' || typeof max !== 'number' || !(max > min)) return [];
  const step = typeof choicesStep === 'number' && choicesStep > 0 ? choicesStep : 1;
  const count = Math.floor((max - min) / step) + 1;
  if (!(count <= LONGEST_RUN)) return [];
  return Array.from({ length: count }, (_, i) => ({
    value: min + i * step,
    text: String(min + i * step),
  }));
}
