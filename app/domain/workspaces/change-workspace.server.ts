import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { workspaces } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { changeMembers, type Refused } from './membership-change.server';

export type WorkspaceChange = {
  byUserId: string;
  name: string;
  /** IANA name, checked by the form. */
  timeZone: string;
  /** The event this takes back. */
  undoes?: string;
};

/** What it is called and whose clock it goes by. Its address stays: links of letters lead to it. */
export function changeWorkspace(
  db: Db,
  workspaceId: string,
  { byUserId, undoes, ...wanted }: WorkspaceChange,
): Promise<{ ok: true; eventId: string | null } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const { name, timeZone } = workspaces;
    const hers = eq(workspaces.id, workspaceId);
    const [before] = await tx.select({ name, timeZone }).from(workspaces).where(hers);
    const isSame = before!.name === wanted.name && before!.timeZone === wanted.timeZone;
    if (isSame) return { ok: true, eventId: null };
    await tx.update(workspaces).set(wanted).where(hers);
    const told = { before: before!, after: { name: wanted.name }, undoes };
    const event = { workspaceId, by: byUserId, subjectId: workspaceId, ...told };
    return { ok: true, ...(await recordEvent(tx, { ...event, verb: 'workspace.changed' })) };
  });
}
