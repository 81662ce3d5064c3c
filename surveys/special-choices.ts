import { isRecord, type SurveyElement, textIn } from './element';
import { type OwnWord, ownWord } from './own-words';
import type { Choice, Scalar } from './question';

interface Special {
  value: string;
  /** Switches of newer and older SurveyJS. */
  shown: readonly (keyof SurveyElement)[];
  text: keyof SurveyElement;
  word: OwnWord;
  /** Says nothing beside another answer. */
  exclusive: boolean;
}

const SPECIALS: readonly Special[] = [
  {
    value: 'other',
    shown: ['showOtherItem', 'hasOther'],
    text: 'otherText',
    word: 'other',
    exclusive: false,
  },
  {
    value: 'none',
    shown: ['showNoneItem', 'hasNone'],
    text: 'noneText',
    word: 'none',
    exclusive: true,
  },
  {
    value: 'refused',
    shown: ['showRefuseItem'],
    text: 'refuseText',
    word: 'refused',
    exclusive: true,
  },
  {
    value: 'dontknow',
    shown: ['showDontKnowItem'],
    text: 'dontKnowText',
    word: 'dontknow',
    exclusive: true,
  },
];

/** "Other", "none", "refused" and "don't know", where the question offers them. */
export function shownSpecials(element: SurveyElement, locale: string): Choice[] {
  return SPECIALS.filter((special) => special.shown.some((name) => element[name] === true)).map(
    ({ value }) => ({ value, text: specialText(element, value, locale) ?? value }),
  );
}

/** How a special value reads; null for any other value. */
export function specialText(element: SurveyElement, value: Scalar, locale: string): string | null {
  const special = SPECIALS.find((one) => one.value === value);
  return special ? textIn(element[special.text], locale, ownWord(special.word, locale)) : null;
}

/** Leaves out "none", "refused" or "don't know" when something was picked beside it. */
export function contradictionsRemover(element: SurveyElement): (list: Scalar[]) => Scalar[] {
  const alone = new Set(exclusiveValues(element));
  return (list) => {
    if (list.length < 2) return list;
    const ordinary = list.filter((value) => !alone.has(String(value)));
    return ordinary.length > 0 ? ordinary : list;
  };
}

function exclusiveValues(element: SurveyElement): string[] {
  const marked = (Array.isArray(element.choices) ? element.choices : []).filter(
    (choice) => isRecord(choice) && choice.isExclusive === true,
  );
  const listed = new Set(
    (Array.isArray(element.choices) ? element.choices : []).map((one) =>
      String(isRecord(one) ? one.value : one),
    ),
  );
  const own = SPECIALS.filter((one) => one.exclusive && !listed.has(one.value));
  return [
    ...own.map((one) => one.value),
    ...marked.map((choice) => String((choice as { value?: unknown }).value)),
  ];
}

/** The question keeps what people typed beside "other" as its value, not under `-Comment`. */
export function keepsOwnWords(element: SurveyElement): boolean {
  return element.storeOthersAsComment === false && SPECIALS[0]!.shown.some((one) => element[one]);
}
