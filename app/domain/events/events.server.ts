import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#db/client';
import { events, users } from '#db/schema';
import type { HappenedEvent } from './event';
import { isVerb, type SubjectKind, type Verb, verbs } from './verbs';

export interface EventsWanted {
  subject?: { kind: SubjectKind; id: string };
  /** A user id. */
  actorId?: string;
  /** The first half of a verb: 'survey', 'customer'. */
  about?: string;
  /** Events older than this one: the end of the page before. */
  before?: { at: Date; id: string } | null;
  limit: number;
}

const undoing = alias(events, 'undoing');

/** The newest first. One more than a page holds tells whether there is a next one. */
export async function listEvents(
  db: Db,
  workspaceId: string,
  { limit, ...wanted }: EventsWanted,
): Promise<HappenedEvent[]> {
  const found = await select(db)
    .where(and(eq(events.workspaceId, workspaceId), ...conditions(wanted)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);
  return found.flatMap(fromStored);
}

/** Null for another workspace's event. */
export async function findEvent(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<HappenedEvent | null> {
  const found = await select(db).where(
    and(eq(events.workspaceId, workspaceId), eq(events.id, eventId)),
  );
  return found.flatMap(fromStored)[0] ?? null;
}

/** The latest of some verbs about one thing: whether anything happened to it since. */
export async function findLatestEvent(
  db: Db,
  workspaceId: string,
  { subjectId, among }: { subjectId: string; among: readonly Verb[] },
): Promise<HappenedEvent | null> {
  const found = await select(db)
    .where(
      and(
        eq(events.workspaceId, workspaceId),
        eq(events.subjectId, subjectId),
        inArray(events.verb, [...among]),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  return found.flatMap(fromStored)[0] ?? null;
}

/** As it was before: read only to take the event back. */
export async function findBefore(db: Db, workspaceId: string, eventId: string) {
  const [found] = await db
    .select({ before: events.before })
    .from(events)
    .where(and(eq(events.workspaceId, workspaceId), eq(events.id, eventId)))
    // Two who take it back at once do so one after the other.
    .for('update');
  return found?.before ?? null;
}

function conditions({ subject, actorId, about, before }: Omit<EventsWanted, 'limit'>) {
  const named = Object.keys(verbs).filter((verb) => verb.startsWith(`${about}.`));
  return [
    subject && and(eq(events.subjectId, subject.id), eq(events.subjectKind, subject.kind)),
    actorId ? eq(events.actorId, actorId) : undefined,
    about ? inArray(events.verb, named) : undefined,
    before
      ? sql`(${events.at}, ${events.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
      : undefined,
  ];
}

const select = (db: Db) =>
  db
    .select({
      id: events.id,
      verb: events.verb,
      at: events.at,
      actorKind: events.actorKind,
      actorId: events.actorId,
      actorName: users.name,
      subjectKind: events.subjectKind,
      subjectId: events.subjectId,
      otherKind: events.otherKind,
      otherId: events.otherId,
      after: events.after,
      undoes: events.undoes,
      undoneBy: undoing.id,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(undoing, eq(undoing.undoes, events.id));

type Stored = Awaited<ReturnType<typeof select>>[number];

/** Verbs of a later version, that this one has no words for, are left out. */
function fromStored(row: Stored): HappenedEvent[] {
  if (!isVerb(row.verb)) return [];
  const { id, verb, at, after, undoes } = row;
  return [
    {
      ...{ id, verb, at, after, undoes },
      actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
      subject: { kind: row.subjectKind as SubjectKind, id: row.subjectId },
      other:
        row.otherId && row.otherKind
          ? { kind: row.otherKind as SubjectKind, id: row.otherId }
          : null,
      isUndone: row.undoneBy !== null,
    },
  ];
}
