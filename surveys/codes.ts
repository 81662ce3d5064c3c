import { offeredChoices } from './choices';
import { type SurveyElement, textIn } from './element';
import { ownWord } from './own-words';
import type { Choice, Scalar } from './question';
import { keepsOwnWords, specialText } from './special-choices';

export interface Codes {
  choices: Choice[];
  /** The choice an answer stands for. */
  codeOf(answer: Scalar): Scalar;
}

const OTHER = 'other';

/**
 * The offered choices, then whatever else was really answered: values from a list we cannot see,
 * or whose choice was deleted after people had picked it. "1" and 1 are one choice, said the way
 * the answers say it; where answers say it both ways the choice is `derived`. Free words kept as a
 * value (`storeOthersAsComment: false`) become "other".
 */
export function codesFor(
  element: SurveyElement,
  answered: Iterable<Scalar>,
  locale: string,
): Codes {
  const distinct = new Set(answered);
  const forms = formsByText(distinct);
  const offered = offeredChoices(element, locale);
  const known = new Set(offered.map((choice) => String(choice.value)));
  const unlisted = [...forms.keys()].filter((text) => !known.has(text)).sort();
  const foldsWords = keepsOwnWords(element) && unlisted.length > 0;
  const extra = foldsWords ? [] : unlisted.map((text) => extraChoice(element, text, locale));
  const choices = [...offered, ...extra].map((choice) => asAnswered(choice, forms));
  if (foldsWords) markOther(element, choices, locale);
  const byText = new Map(choices.map((choice) => [String(choice.value), choice.value]));
  const codes = new Map([...distinct].map((one) => [one, byText.get(String(one)) ?? OTHER]));
  return { choices, codeOf: (answer) => codes.get(answer) ?? OTHER };
}

function formsByText(answered: Set<Scalar>): Map<string, Set<Scalar>> {
  const forms = new Map<string, Set<Scalar>>();
  for (const answer of answered) {
    const known = forms.get(String(answer));
    if (known) known.add(answer);
    else forms.set(String(answer), new Set([answer]));
  }
  return forms;
}

function asAnswered(choice: Choice, forms: Map<string, Set<Scalar>>): Choice {
  const own = forms.get(String(choice.value));
  if (own === undefined || (own.size === 1 && own.has(choice.value))) return choice;
  if (own.size === 1) return { ...choice, value: [...own][0]! };
  return { ...choice, derived: true };
}

function extraChoice(element: SurveyElement, value: string, locale: string): Choice {
  return { value, text: specialText(element, value, locale) ?? value };
}

function markOther(element: SurveyElement, choices: Choice[], locale: string): void {
  const at = choices.findIndex((choice) => choice.value === OTHER);
  const text = textIn(element.otherText, locale, ownWord('other', locale));
  const other: Choice = { value: OTHER, text, derived: true };
  if (at < 0) choices.push(other);
  else choices[at] = other;
}
