import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { users } from '#db/schema';
import { createWorkspace, type NewWorkspace } from './create-workspace.server';

/**
 * The workspace somebody signed up for. Where it cannot be made, the account made a moment ago goes
 * with it: she may then sign up again with the same address, instead of being somebody without a place.
 */
export async function createFirstWorkspace(db: Db, workspace: NewWorkspace) {
  try {
    return await createWorkspace(db, workspace);
  } catch (error) {
    await db.delete(users).where(eq(users.id, workspace.founderId));
    throw error;
  }
}
