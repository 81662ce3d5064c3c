import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { events } from '#db/schema';
import { type After, type Before, kindsOf, type Verb } from './verbs';

/** A member by her user id; a customer is never named; null is the machine. */
export type Actor = string | 'customer' | null | undefined;

type Told<Name extends Verb> = (Name extends keyof After ? { after: After[Name] } : object) &
  (Name extends keyof Before ? { before: Before[Name] } : object);

export type NewEvent<Name extends Verb> = {
  workspaceId: string;
  verb: Name;
  by: Actor;
  subjectId: string;
  /** What the subject belongs to, where the verb names two. */
  otherId?: string;
  /** The event that is taken back by this. */
  undoes?: string | undefined;
  at?: Date;
} & Told<Name>;

/**
 * Writes down what is being done, in the very transaction that does it: neither stands without the
 * other. An act on many things is one event with their number.
 */
export async function recordEvent<Name extends Verb>(
  tx: Db,
  event: NewEvent<Name>,
): Promise<{ eventId: string }> {
  const { workspaceId, verb, by, subjectId, otherId, undoes, at } = event;
  const { subject: subjectKind, other: otherKind = null } = kindsOf(verb);
  const { before = null, after = null } = event as {
    before?: Record<string, unknown>;
    after?: Record<string, unknown>;
  };
  const id = uuidv7();
  await tx.insert(events).values({
    ...{ id, workspaceId, verb, subjectKind, subjectId, otherKind, before, after },
    ...actorOf(by),
    otherId: otherId ?? null,
    undoes: undoes ?? null,
    at: at ?? new Date(),
  });
  return { eventId: id };
}

function actorOf(by: Actor) {
  if (by === 'customer') return { actorKind: 'customer' as const, actorId: null };
  if (!by) return { actorKind: 'machine' as const, actorId: null };
  return { actorKind: 'member' as const, actorId: by };
}
