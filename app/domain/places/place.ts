import type { SubjectKind } from '~/domain/events/verbs';

export type PlaceKind = Extract<SubjectKind, 'customer' | 'survey' | 'report' | 'offer'>;

/** Something with a page and a name. */
export interface Place {
  kind: PlaceKind;
  id: string;
  name: string;
  /** What tells it from others of the same name. */
  detail: string | null;
  /** When it came to be, where that tells it from others. */
  at: Date | null;
}

export const LONGEST_SEARCH = 100;
