import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { members, type WorkspaceOrigin, workspaces } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { workspaceSlug } from './workspace-slug';

export type NewWorkspace = {
  name: string;
  /** The user who becomes its first founder. */
  founderId: string;
  origin?: WorkspaceOrigin;
  story?: string;
  /** The address; made from the name unless given. */
  slug?: string;
  currency?: string;
  timeZone?: string | undefined;
};

export async function createWorkspace(db: Db, workspace: NewWorkspace) {
  const { founderId, ...named } = workspace;
  return db.transaction(async (tx) => {
    const created = await insertWithFreeSlug(tx, { id: uuidv7(), ...named });
    const founder = { userId: founderId, role: 'founder' as const };
    await tx.insert(members).values({ id: uuidv7(), organizationId: created.id, ...founder });
    const event = { workspaceId: created.id, by: founderId, subjectId: created.id };
    await recordEvent(tx, { ...event, verb: 'workspace.created' });
    return created;
  });
}

/** The second "Courses" gets a few random letters: a number would tell that there is a first. */
async function insertWithFreeSlug(tx: Db, named: { id: string; name: string; slug?: string }) {
  const plain = named.slug ?? workspaceSlug(named.name);
  const slugs = [plain, `${plain}-${randomBytes(3).toString('hex')}`, `${plain}-${named.id}`];
  for (const slug of slugs) {
    const values = { ...named, slug };
    const [created] = await tx.insert(workspaces).values(values).onConflictDoNothing().returning();
    if (created) return created;
  }
  throw new Error(`No free address for a workspace named ${named.name}.`);
}
