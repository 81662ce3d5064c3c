import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { findEvent } from '~/domain/events/events.server';
import { allows } from '~/domain/workspaces/role';
import { nameEvents } from './history.server';
import type { Saved } from './named-event';
import { whyNotUndone } from './undo-event.server';
import type { Undoer } from './undoings/undoing.server';

/** The event an address names, for who did it alone: nobody else has just saved anything. */
export async function findSaved(db: Db, by: Undoer, eventId: string | null): Promise<Saved | null> {
  if (eventId === 'unchanged') return { kind: 'unchanged', event: null, whyNot: null };
  if (!eventId || !isUuid(eventId)) return null;
  const found = await findEvent(db, by.workspaceId, eventId);
  if (!found || found.actor.id !== by.userId) return null;
  const reader = { workspaceId: by.workspaceId, canManage: allows(by.role, 'manage') };
  const [event] = await nameEvents(db, reader, [found]);
  const kind = await kindOf(db, by.workspaceId, found.undoes);
  return { event: event!, kind, whyNot: await whyNotUndone(db, found, by) };
}

async function kindOf(db: Db, workspaceId: string, undoes: string | null) {
  if (!undoes) return 'saved';
  const earlier = await findEvent(db, workspaceId, undoes);
  return earlier?.undoes ? 'redone' : 'undone';
}
