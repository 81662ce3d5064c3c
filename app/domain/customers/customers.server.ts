import { and, count, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers } from '#db/schema';

export type Customer = typeof customers.$inferSelect;

export async function findCustomer(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<Customer | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const found = await db
    .select()
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, id)));
  return found[0] ?? null;
}

export async function countCustomers(db: Db, workspaceId: string): Promise<number> {
  const [found] = await db
    .select({ rows: count() })
    .from(customers)
    .where(eq(customers.workspaceId, workspaceId));
  return found?.rows ?? 0;
}
