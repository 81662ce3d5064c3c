import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { customers } from '#db/schema';

export type Customer = typeof customers.$inferSelect;

export async function findCustomer(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<Customer | null> {
  if (!isUuid(id)) return null;
  const found = await db
    .select()
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, id)));
  return found[0] ?? null;
}

export const countCustomers = (db: Db, workspaceId: string): Promise<number> =>
  db.$count(customers, eq(customers.workspaceId, workspaceId));
