import type { ActorKind } from '#db/schema';
import type { SubjectKind, Verb } from './verbs';

/** An event as pages see it: without what it was before, which may be a whole survey. */
export interface HappenedEvent {
  id: string;
  verb: Verb;
  at: Date;
  actor: { kind: ActorKind; id: string | null; name: string | null };
  subject: { kind: SubjectKind; id: string };
  other: { kind: SubjectKind; id: string } | null;
  /** `After` of its verb; null where its words were erased. */
  after: Record<string, unknown> | null;
  /** The event that this one took back. */
  undoes: string | null;
  isUndone: boolean;
}

/** Where the next page begins: the last event of this one, as it stands in an address. */
export const keyOf = (event: { at: Date; id: string }): string =>
  `${event.at.getTime()}_${event.id}`;

export function readKey(text: string | null): { at: Date; id: string } | null {
  const [, at, id] =
    /^(\d{1,15})_([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return at && id ? { at: new Date(Number(at)), id } : null;
}
