/** A localizable SurveyJS text: plain, or one per language with `default`. */
export type Localizable = string | Record<string, string>;

/** What we read of an element of a SurveyJS definition; everything may be absent. */
export interface SurveyElement {
  type: string;
  name: string;
  title?: Localizable;
  early?: boolean;
  choices?: unknown[];
  rows?: unknown[];
  columns?: unknown[];
  items?: unknown[];
  inputType?: string;
  rateMin?: number;
  rateMax?: number;
  rateCount?: number;
  rateValues?: unknown[];
  multiSelect?: boolean;
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

/** The text in the reader's language, else the default one, else any. */
export function textIn(text: unknown, locale: string, fallback: string): string {
  if (typeof text === 'string') return text === '' ? fallback : text;
  if (!isRecord(text)) return fallback;
  const found = text[locale] ?? text[locale.slice(0, 2)] ?? text.default ?? Object.values(text)[0];
  return typeof found === 'string' && found !== '' ? found : fallback;
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

function collect(node: unknown, found: Map<string, SurveyElement>): void {
  if (!isRecord(node)) return;
  for (const key of ['pages', 'elements', 'questions', 'panels']) {
    const children = node[key];
    if (Array.isArray(children)) for (const child of children) collectChild(child, found);
  }
}

function collectChild(child: unknown, found: Map<string, SurveyElement>): void {
  if (!isRecord(child)) return;
  const isGroup = Array.isArray(child.elements) || Array.isArray(child.questions);
  if (isGroup || child.type === 'panel') {
    collect(child, found);
    return;
  }
  const { type, name } = child;
  if (typeof type !== 'string' || typeof name !== 'string') return;
  if (!found.has(name)) found.set(name, child as unknown as SurveyElement);
}
