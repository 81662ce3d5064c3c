import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import type { HappenedEvent } from '~/domain/events/event';
import { findBefore, findEvent, findLatestEvent } from '~/domain/events/events.server';
import type { Before, UndoableVerb } from '~/domain/events/verbs';
import { allows } from '~/domain/workspaces/role';
import { findUndoing } from './undoings/index.server';
import type { Hindrance, Undoer } from './undoings/undoing.server';

export type WhyNot =
  /** Nothing of the kind can be taken back, or her role may not. */
  | { reason: 'never' | 'notAllowed' | 'undone' | Hindrance }
  /** Her who changed it, or null where it was no member. */
  | { reason: 'changedSince'; by: string | null };

export type EventUndone =
  | { ok: true; eventId: string }
  | { ok: false; why: WhyNot | { reason: 'notFound' } };

const refused = (why: WhyNot | { reason: 'notFound' }): EventUndone => ({ ok: false, why });

/** Takes back what an event tells of, as an event of its own: what happened stays written. */
export async function undoEvent(db: Db, eventId: string, by: Undoer): Promise<EventUndone> {
  const { workspaceId } = by;
  if (!isUuid(eventId)) return refused({ reason: 'notFound' });
  return db.transaction(async (tx) => {
    const before = await findBefore(tx, workspaceId, eventId);
    const found = await findEvent(tx, workspaceId, eventId);
    if (!found) return refused({ reason: 'notFound' });
    const undoing = findUndoing(found.verb);
    if (!undoing || !before) return refused({ reason: 'never' });
    await undoing.lock(tx, { workspaceId, event: found });
    const why = await whyNotUndone(tx, found, by);
    if (why) return refused(why);
    const undone = { ...by, event: found, before: before as unknown as Before[UndoableVerb] };
    const written = await undoing.takeBack(tx, undone);
    return written?.eventId
      ? { ok: true, eventId: written.eventId }
      : refused({ reason: 'notPossible' });
  });
}

/** Null when it can be taken back now. Asked by the page for its button, and again by the button. */
export async function whyNotUndone(
  db: Db,
  event: HappenedEvent,
  by: Undoer,
): Promise<WhyNot | null> {
  const { workspaceId, role } = by;
  const undoing = findUndoing(event.verb);
  if (!undoing) return { reason: 'never' };
  if (!undoing.permissions.some((one) => allows(role, one))) return { reason: 'notAllowed' };
  if (event.isUndone) return { reason: 'undone' };
  const touched = { subjectId: event.subject.id, among: undoing.touchedBy };
  const latest = await findLatestEvent(db, workspaceId, touched);
  if (latest && latest.id !== event.id) return { reason: 'changedSince', by: latest.actor.name };
  const hindrance = await undoing.whyNot?.(db, { ...by, event });
  return hindrance ? { reason: hindrance } : null;
}
