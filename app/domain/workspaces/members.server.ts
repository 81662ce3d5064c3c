import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { members, users, workspaces } from '#db/schema';

export type Workspace = typeof workspaces.$inferSelect;
export type Member = typeof members.$inferSelect;

/** A workspace that is not hers looks exactly like one that does not exist. */
export async function findMembership(db: Db, slug: string, userId: string) {
  const [found] = await db
    .select({ workspace: workspaces, member: members })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.organizationId))
    .where(and(eq(workspaces.slug, slug), eq(members.userId, userId)));
  return found ?? null;
}

export async function findMember(db: Db, workspaceId: string, userId: string) {
  const [found] = await db
    .select()
    .from(members)
    .where(and(eq(members.organizationId, workspaceId), eq(members.userId, userId)));
  return found ?? null;
}

export const listMembers = (db: Db, workspaceId: string) =>
  db
    .select({
      id: members.id,
      userId: users.id,
      name: users.name,
      email: users.email,
      role: members.role,
      joinedAt: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.organizationId, workspaceId))
    .orderBy(asc(members.createdAt), asc(members.id));

export const listWorkspacesOf = (db: Db, userId: string) =>
  db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      name: workspaces.name,
      origin: workspaces.origin,
      timeZone: workspaces.timeZone,
      story: workspaces.story,
      role: members.role,
    })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.organizationId))
    .where(eq(members.userId, userId))
    .orderBy(asc(workspaces.name));
