import { DISPLAY_TYPES } from './question-types/display-types';

/** A localizable SurveyJS text: plain, or one per language with `default`. */
export type Localizable = string | Record<string, string>;

/** What we read of an element of a SurveyJS definition; everything may be absent. */
export interface SurveyElement {
  type: string;
  name: string;
  /** The key of the answer, where it is not the name. */
  valueName?: string;
  title?: Localizable;
  early?: boolean;
  choices?: unknown[];
  choicesMin?: unknown;
  choicesMax?: unknown;
  choicesStep?: unknown;
  /** Answers are a list of records with the choice under this name. */
  valuePropertyName?: string;
  rows?: unknown[];
  columns?: unknown[];
  cellType?: string;
  detailElements?: unknown[];
  templateElements?: unknown[];
  areas?: unknown[];
  items?: unknown[];
  inputType?: string;
  maskType?: string;
  maskSettings?: unknown;
  rateMin?: unknown;
  rateMax?: unknown;
  rateStep?: unknown;
  rateCount?: unknown;
  rateValues?: unknown[];
  sliderType?: string;
  min?: unknown;
  max?: unknown;
  step?: unknown;
  multiSelect?: boolean;
  showOtherItem?: boolean;
  hasOther?: boolean;
  showNoneItem?: boolean;
  hasNone?: boolean;
  showRefuseItem?: boolean;
  showDontKnowItem?: boolean;
  storeOthersAsComment?: boolean;
  otherText?: Localizable;
  noneText?: Localizable;
  refuseText?: Localizable;
  dontKnowText?: Localizable;
  labelTrue?: Localizable;
  labelFalse?: Localizable;
  valueTrue?: unknown;
  valueFalse?: unknown;
}

/** A SurveyJS definition as it is stored: pages of elements, or elements at once. */
export interface SurveyDefinition {
  title?: Localizable;
  locale?: string;
  pages?: unknown;
  elements?: unknown;
  questions?: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key, never what every object inherits. */
export function partOf(record: unknown, key: string): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The text in the reader's language, else the default one, else any. */
export function textIn(text: unknown, locale: string, fallback: string): string {
  if (typeof text === 'string') return text === '' ? fallback : text;
  const found =
    partOf(text, locale) ??
    partOf(text, locale.slice(0, 2)) ??
    partOf(text, 'default') ??
    (isRecord(text) ? Object.values(text)[0] : undefined);
  return typeof found === 'string' && found !== '' ? found : fallback;
}

/** The key of its answer in `survey.data`. */
export function dataKey(element: SurveyElement): string {
  const { valueName } = element;
  return typeof valueName === 'string' && valueName !== '' ? valueName : element.name;
}

/**
 * Every question of the definition in the order it is asked; panels are opened, pages too.
 * Elements without a name (html, images) and repeated names are left out.
 */
export function listElements(definition: unknown): SurveyElement[] {
  const found = new Map<string, SurveyElement>();
  collect(definition, found);
  return [...found.values()];
}

/** Where a definition, a page and a panel keep what is asked, as SurveyJS reads it. */
export const WHERE_QUESTIONS_LIE = ['pages', 'elements', 'questions'] as const;

function collect(node: unknown, found: Map<string, SurveyElement>): void {
  if (!isRecord(node)) return;
  for (const part of WHERE_QUESTIONS_LIE) {
    const children = node[part];
    if (!Array.isArray(children)) continue;
    for (const child of children.filter(isRecord)) {
      if (part === 'pages' || child.type === 'panel') collect(child, found);
      else collectQuestion(child, found);
    }
  }
}

function collectQuestion(child: Record<string, unknown>, found: Map<string, SurveyElement>): void {
  const { type, name } = child;
  if (typeof type !== 'string' || typeof name !== 'string') return;
  if (DISPLAY_TYPES.includes(type)) return;
  if (!found.has(name)) found.set(name, child as unknown as SurveyElement);
}
