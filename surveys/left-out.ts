import { isRecord, type SurveyElement } from './element';
import { ownPicture } from './pictures';
import { findQuestionType, isKnownType } from './question-types';

/** What a definition asks for and this product will not do; the rest of it works. */
export interface LeftOut {
  what:
    | 'fetch'
    | 'leave'
    | 'send'
    | 'script'
    | 'refresh'
    | 'image'
    | 'frame'
    | 'type'
    | 'choices'
    | 'parts';
  /** Of the question, or of the text between them; absent when it is about the whole survey. */
  key?: string;
}
type What = LeftOut['what'];

/** Things of the survey itself, each left out where it is set. */
const SETTINGS: Record<string, What> = {
  navigateToUrl: 'leave',
  navigateToUrlOnCondition: 'leave',
  surveyId: 'send',
  surveyPostId: 'send',
};
const PICTURES = ['imageLink', 'logo', 'backgroundImage', 'image'];
const NOT_ASKED = ['triggers', 'validators', 'calculatedValues', 'defaultValue', 'correctAnswer'];
/** In html, wherever a text may be html. */
const IN_HTML: [What, RegExp][] = [
  ['refresh', /<meta[^>]*http-equiv\s*=\s*["']?refresh/i],
  ['script', /<script|<[^>]+\son\w+\s*=|<[^>]+javascript:/i],
  ['image', /<img[^>]*\ssrc\s*=\s*["']?\s*(https?:)?\/\//i],
  ['frame', /<(iframe|embed|object|video|audio|form|link)\b/i],
];

export function listLeftOut(definition: Record<string, unknown>): LeftOut[] {
  const found: LeftOut[] = [];
  for (const [setting, what] of Object.entries(SETTINGS))
    if (isSet(definition[setting])) found.push({ what });
  look(definition, undefined, (what, key) =>
    found.push(key === undefined ? { what } : { what, key }),
  );
  return [...new Map(found.map((one) => [`${one.what} ${one.key}`, one])).values()];
}

type Say = (what: What, key: string | undefined) => void;

function look(node: Record<string, unknown>, outer: string | undefined, say: Say): void {
  const isElement = typeof node.type === 'string' && typeof node.name === 'string';
  const key = isElement ? String(node.name) : outer;
  if (isElement) lookAtType(node, key, say);
  for (const [name, value] of Object.entries(node)) {
    if (NOT_ASKED.includes(name)) continue;
    if (name === 'choicesByUrl' && isRecord(value) && isSet(value.url)) say('fetch', key);
    else lookAt(value, { name, key, say });
  }
}

interface Place {
  /** Of the setting it stands under, in whichever language. */
  name: string;
  key: string | undefined;
  say: Say;
}

function lookAt(value: unknown, place: Place): void {
  const { name, key, say } = place;
  if (Array.isArray(value)) for (const one of value) lookAt(one, place);
  else if (isRecord(value) && PICTURES.includes(name))
    for (const one of Object.values(value)) lookAt(one, place);
  else if (isRecord(value)) look(value, key, say);
  else if (typeof value === 'string') {
    if (PICTURES.includes(name) && value.trim() && !ownPicture(value)) say('image', key);
    for (const [what, sign] of IN_HTML) if (sign.test(value)) say(what, key);
  }
}

function lookAtType(node: Record<string, unknown>, key: string | undefined, say: Say): void {
  const type = String(node.type);
  if (type !== 'panel' && !isKnownType(type)) say('type', key);
  if (findQuestionType(type)?.needsChoices && isListless(node)) say('choices', key);
  if (isHollow(node)) say('parts', key);
}

/** Choices may come from an address, another question or a run of numbers. */
const SOURCES = ['choicesByUrl', 'choicesFromQuestion', 'choicesLazyLoadEnabled', 'choicesMax'];

/** Nothing to choose from, and no place that choices come from. */
export const isListless = (element: object): boolean =>
  !hasItems((element as { choices?: unknown }).choices) &&
  !SOURCES.some((source) => isSet((element as Record<string, unknown>)[source]));

/** Nothing in it to answer: no rows, columns, fields or questions. */
export function isHollow(element: object): boolean {
  const known = element as SurveyElement;
  const type = findQuestionType(known.type);
  const lacksList = (type?.needs ?? []).some((list) => !hasItems(known[list]));
  return lacksList || type?.inside?.(known).length === 0;
}

/** Its choices would all come from an address, and nothing is fetched. */
export const isOnlyFetched = (element: object): boolean =>
  !hasItems((element as { choices?: unknown }).choices) &&
  isSet((element as Record<string, unknown>).choicesByUrl);

const hasItems = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

const isSet = (value: unknown): boolean =>
  Boolean(value) && (!Array.isArray(value) || value.length > 0);
