import type { HappenedEvent } from '~/domain/events/event';

/** An event with the names its things bear today; null where they are gone or not to be told. */
export interface NamedEvent extends HappenedEvent {
  subjectName: string | null;
  otherName: string | null;
}

/** What a page says after an act: what was saved, and whether there is a way back. */
export type Saved =
  | { kind: 'unchanged'; event: null; whyNot: null }
  | {
      /** Undone: it was itself a taking back. Redone: the taking back of one. */
      kind: 'saved' | 'undone' | 'redone';
      event: NamedEvent;
      /** Null: it can be taken back. */
      whyNot: { reason: string; by?: string | null } | null;
    };
