import type { Db } from '#db/client';
import type { HappenedEvent } from '~/domain/events/event';
import type { Before, UndoableVerb, Verb } from '~/domain/events/verbs';
import type { Permission, Role } from '~/domain/workspaces/role';

/** Who takes something back, and when. */
export interface Undoer {
  workspaceId: string;
  userId: string;
  role: Role;
  now: Date;
}

/** What is taken back. */
export interface Undone<Name extends UndoableVerb> extends Undoer {
  event: HappenedEvent;
  before: Before[Name];
}

/** Reasons of a noun's own; that something newer happened is asked for every one of them. */
export type Hindrance = 'inUse' | 'notYours' | 'notPossible';

export interface Undoing<Name extends UndoableVerb> {
  /** Any of them will do. */
  permissions: readonly Permission[];
  /** Verbs that change the same thing: after one of them it is too late. */
  touchedBy: readonly Verb[];
  /** Holds the thing still, so that nothing newer can come between looking and writing. */
  lock: (tx: Db, undone: Pick<Undone<Name>, 'workspaceId' | 'event'>) => Promise<unknown>;
  whyNot?: (tx: Db, undone: Omit<Undone<Name>, 'before'>) => Promise<Hindrance | null>;
  /** Does it with the noun's own command, which writes down the event; null when it would not. */
  takeBack: (tx: Db, undone: Undone<Name>) => Promise<{ eventId: string | null } | null>;
}
