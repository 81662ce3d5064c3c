import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import {
  customers,
  memberInvitations,
  offers,
  reports,
  surveys,
  users,
  workspaces,
} from '#db/schema';
import type { HappenedEvent } from '~/domain/events/event';
import { type EventsWanted, listEvents } from '~/domain/events/events.server';
import type { SubjectKind } from '~/domain/events/verbs';
import type { NamedEvent } from './named-event';

export interface Reader {
  workspaceId: string;
  /** Who is invited is for those to know who may invite. */
  canManage: boolean;
}

/** What happened, the newest first, under the names things bear today. */
export async function listHistory(
  db: Db,
  reader: Reader,
  wanted: EventsWanted,
): Promise<NamedEvent[]> {
  return nameEvents(db, reader, await listEvents(db, reader.workspaceId, wanted));
}

/** Names are never stored in an event: one that is gone is null. */
export async function nameEvents(
  db: Db,
  reader: Reader,
  events: HappenedEvent[],
): Promise<NamedEvent[]> {
  const subjects = events.flatMap(({ subject, other }) => (other ? [subject, other] : [subject]));
  const names = new Map<string, string>();
  for (const kind of Object.keys(sources) as SubjectKind[]) {
    const ids = subjects.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { id, name } of await sources[kind]!(db, reader, [...new Set(ids)])) {
      names.set(`${kind} ${id}`, name);
    }
  }
  const nameOf = (one: HappenedEvent['other']) =>
    (one && names.get(`${one.kind} ${one.id}`)) ?? null;
  return events.map((event) => ({
    ...event,
    subjectName: nameOf(event.subject),
    otherName: nameOf(event.other),
  }));
}

type Names = Promise<{ id: string; name: string }[]>;

/** Where the names of a kind are read; the other kinds are said without one, or bring their own. */
const sources: Partial<Record<SubjectKind, (db: Db, reader: Reader, ids: string[]) => Names>> = {
  customer: (db, { workspaceId }, ids) =>
    db
      .select({ id: customers.id, name: customers.name })
      .from(customers)
      .where(and(eq(customers.workspaceId, workspaceId), inArray(customers.id, ids))),
  survey: (db, { workspaceId }, ids) =>
    db
      .select({ id: surveys.id, name: surveys.title })
      .from(surveys)
      .where(and(eq(surveys.workspaceId, workspaceId), inArray(surveys.id, ids))),
  report: (db, { workspaceId }, ids) =>
    db
      .select({ id: reports.id, name: surveys.title })
      .from(reports)
      .innerJoin(surveys, eq(surveys.id, reports.surveyId))
      .where(and(eq(reports.workspaceId, workspaceId), inArray(reports.id, ids))),
  offer: (db, { workspaceId }, ids) =>
    db
      .select({ id: offers.id, name: offers.title })
      .from(offers)
      .where(and(eq(offers.workspaceId, workspaceId), inArray(offers.id, ids))),
  workspace: (db, { workspaceId }) =>
    db
      .select({ id: workspaces.id, name: workspaces.name })
      .from(workspaces)
      .where(eq(workspaces.id, workspaceId)),
  // The ids come from events of this workspace: whoever was a member of it once.
  user: (db, _reader, ids) =>
    db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)),
  memberInvitation: async (db, { workspaceId, canManage }, ids) =>
    canManage
      ? db
          .select({ id: memberInvitations.id, name: memberInvitations.email })
          .from(memberInvitations)
          .where(
            and(
              eq(memberInvitations.organizationId, workspaceId),
              inArray(memberInvitations.id, ids),
            ),
          )
      : [],
};
