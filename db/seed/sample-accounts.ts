import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { createAccount } from '../../app/domain/workspaces/create-account.server';
import type { Db } from '../client';
import { members, users } from '../schema';

const PEOPLE = {
  founder: { name: 'Anna Founder', email: 'founder@example.com', locale: 'en' },
  tracker: { name: 'Vera Tracker', email: 'tracker@example.com', locale: 'en' },
} as const;

/** The two sample logins, made once and shared by every story. */
export async function sampleAccount(db: Db, role: keyof typeof PEOPLE, password: string) {
  const person = PEOPLE[role];
  const [known] = await db.select().from(users).where(eq(users.email, person.email));
  return known ?? createAccount(db, { ...person, password });
}

export async function addTracker(db: Db, workspaceId: string, userId: string): Promise<void> {
  await db
    .insert(members)
    .values({ id: uuidv7(), organizationId: workspaceId, userId, role: 'tracker' })
    .onConflictDoNothing();
}
