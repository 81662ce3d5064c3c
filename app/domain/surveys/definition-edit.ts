import type { Paging } from '#surveys/paging';

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

export type Direction = 'up' | 'down';

/** One thing a founder does to a definition. New codes come from outside: chance is an argument. */
export type DefinitionEdit =
  | { kind: 'retitle'; title: Bilingual; description: Bilingual }
  /** What people read at the end. */
  | { kind: 'thank'; words: Bilingual }
  /** What is asked at once. */
  | { kind: 'page'; paging: Paging }
  /** The two texts at the end of a survey that was made of a screener. */
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
  /** `name`: of what can be added, see `surveys/question-types/in-editor.ts`. */
  | { kind: 'addQuestion'; key: string; name: string; title: Bilingual; choices: string[] }
  | { kind: 'removeQuestion'; key: string }
  /** Two questions have the code: all but the first get their own. */
  | { kind: 'renameRepeated'; key: string }
  | { kind: 'moveQuestion'; key: string; direction: Direction };
