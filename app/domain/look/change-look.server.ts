import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { workspaces } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import type { ReceivedBytes } from '~/domain/files/file';
import { keepFile } from '~/domain/files/keep-file.server';
import { changeMembers, type Refused } from '~/domain/workspaces/membership-change.server';
import type { Look } from './look';
import type { ReadLogo } from './read-logo';

export interface NewLogo extends ReadLogo {
  name: string;
  /** In the store already; a file from here on. */
  received: ReceivedBytes;
}

export interface LookChange {
  byUserId: string;
  look: Look;
  /** Takes the place of the logo of `look`. */
  newLogo?: NewLogo | undefined;
  /** The event this takes back. */
  undoes?: string;
}

/**
 * How the company's answer pages look from now on, also those somebody is answering on. A logo that was
 * replaced stays among the files of the workspace, so that the change can be taken back.
 */
export function changeLook(
  db: Db,
  workspaceId: string,
  { byUserId, look, newLogo, undoes }: LookChange,
): Promise<{ ok: true; eventId: string | null } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const hers = eq(workspaces.id, workspaceId);
    const [before] = await tx.select({ look: workspaces.look }).from(workspaces).where(hers);
    const wanted = newLogo ? { ...look, logo: await keepLogo(tx, workspaceId, newLogo) } : look;
    if (JSON.stringify(wanted) === JSON.stringify(before!.look)) return { ok: true, eventId: null };
    await tx.update(workspaces).set({ look: wanted }).where(hers);
    const told = { before: { look: { ...before!.look } }, undoes };
    const event = { workspaceId, by: byUserId, subjectId: workspaceId, ...told };
    return { ok: true, ...(await recordEvent(tx, { ...event, verb: 'workspace.lookChanged' })) };
  });
}

async function keepLogo(tx: Db, workspaceId: string, { received, ...logo }: NewLogo) {
  const { name, type, width, height } = logo;
  const owner = { kind: 'workspace' as const, id: workspaceId };
  const file = await keepFile(tx, received, { owner, name, mediaType: type });
  return { file: file.id, type, width, height, size: file.size };
}
