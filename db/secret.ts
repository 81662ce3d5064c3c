import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from './client';
import { serverSecrets } from './schema';

/**
 * What sessions are signed with: made once, kept where the sessions are, so that every process
 * on one database agrees and nobody has to set a variable.
 */
export async function sessionSecret(db: Db): Promise<string> {
  const found = await readSecret(db);
  if (found) return found;
  const value = randomBytes(32).toString('base64url');
  await db.insert(serverSecrets).values({ name: 'session', value }).onConflictDoNothing();
  // Another process may have been quicker; what is stored counts.
  return (await readSecret(db)) ?? value;
}

async function readSecret(db: Db): Promise<string | undefined> {
  const [row] = await db.select().from(serverSecrets).where(eq(serverSecrets.name, 'session'));
  return row?.value;
}
