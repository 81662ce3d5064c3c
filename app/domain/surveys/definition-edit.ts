/** A text as both languages say it; empty where one is silent. */
export interface Bilingual {
  en: string;
  ru: string;
}

export interface PartTexts {
  /** The code; never changes. */
  value: string;
  text: Bilingual;
}

/** Types that can be added in the editor; the others of a definition can be reworded. */
export const ADDABLE_TYPES = [
  'radiogroup',
  'checkbox',
  'dropdown',
  'rating',
  'boolean',
  'text',
  'number',
  'comment',
] as const;
export type AddableType = (typeof ADDABLE_TYPES)[number];

/** One thing a founder does to a definition. New codes come from outside: chance is an argument. */
export type DefinitionEdit =
  | { kind: 'retitle'; title: Bilingual; description: Bilingual }
  /** The two texts at the end of a survey that was made of a points card. */
  | { kind: 'rewordEndings'; flagged: Bilingual; below: Bilingual }
  | {
      kind: 'reword';
      key: string;
      title: Bilingual;
      description: Bilingual;
      isRequired: boolean;
      early: boolean;
      parts: PartTexts[];
    }
  | { kind: 'addChoice'; key: string; value: string; text: Bilingual }
  | { kind: 'removeChoice'; key: string; value: string }
  | { kind: 'addQuestion'; key: string; type: AddableType; title: Bilingual; choices: string[] }
  | { kind: 'removeQuestion'; key: string }
  | { kind: 'moveQuestion'; key: string; direction: 'up' | 'down' };
