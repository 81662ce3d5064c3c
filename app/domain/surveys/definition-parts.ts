import { isRecord } from '#surveys/element';
import type { Bilingual } from './definition-edit';

export type Json = Record<string, unknown>;

/** The code of a choice, row, column or field. */
export function codeOf(part: unknown): string {
  return String(isRecord(part) ? (part.value ?? part.name) : part);
}

/** What is edited here in two languages; those an imported survey has besides stay as they were. */
export function localizable({ en, ru }: Bilingual, before?: unknown): Record<string, unknown> {
  const { default: _default, en: _en, ru: _ru, ...others } = isRecord(before) ? before : {};
  return { ...(en ? { default: en } : {}), ...(ru ? { ru } : {}), ...others };
}

export interface Place {
  siblings: Json[];
  index: number;
}

/** Where a question stands: on a page or in a panel. */
export function findPlace(node: Json, key: string): Place | null {
  for (const part of ['pages', 'elements']) {
    const children = node[part];
    if (!Array.isArray(children)) continue;
    const siblings = children.filter(isRecord);
    const index = siblings.findIndex((one) => one.name === key && typeof one.type === 'string');
    if (part === 'elements' && index >= 0) return { siblings: children as Json[], index };
    for (const child of siblings) {
      const found = findPlace(child, key);
      if (found) return found;
    }
  }
  return null;
}

export function pagesOf(definition: Json): Json[] {
  if (Array.isArray(definition.pages)) return definition.pages.filter(isRecord);
  return Array.isArray(definition.elements) ? [definition] : [];
}

export function elementsOf(page: Json): Json[] {
  return Array.isArray(page.elements) ? (page.elements as Json[]) : [];
}
