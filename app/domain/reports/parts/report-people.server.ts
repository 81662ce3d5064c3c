import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, reportCustomers } from '#db/schema';

const MOST_DIFFERENCES = 20;

/** Where founder and behaviour differ, far misses first: they are worth a talk. */
export function listDifferences(db: Db, workspaceId: string, reportId: string) {
  const step = (grade: unknown) => sql`strpos('ABCDX', upper(left(trim(${grade}), 1)))`;
  const distance = sql`abs(${step(reportCustomers.ownGrade)} - ${step(reportCustomers.grade)})`;
  return db
    .select({
      customerId: reportCustomers.customerId,
      name: customers.name,
      own: sql<string>`${reportCustomers.ownGrade}`,
      behaviour: reportCustomers.grade,
    })
    .from(reportCustomers)
    .innerJoin(customers, eq(customers.id, reportCustomers.customerId))
    .where(and(ofReport(workspaceId, reportId), isNotNull(reportCustomers.ownGrade)))
    .orderBy(desc(distance), asc(reportCustomers.customerId))
    .limit(MOST_DIFFERENCES);
}
export type Difference = Awaited<ReturnType<typeof listDifferences>>[number];

/** Ids of the customers in a segment who are still ours and let their answers stand. */
export async function listMembers(
  db: Db,
  workspaceId: string,
  { reportId, segmentId }: { reportId: string; segmentId: string },
): Promise<string[]> {
  const found = await db
    .select({ id: reportCustomers.customerId })
    .from(reportCustomers)
    .where(
      and(
        ofReport(workspaceId, reportId),
        sql`${reportCustomers.segments} @> ${JSON.stringify([segmentId])}::jsonb`,
      ),
    );
  return found.map(({ id }) => id);
}

const ofReport = (workspaceId: string, reportId: string) =>
  and(eq(reportCustomers.workspaceId, workspaceId), eq(reportCustomers.reportId, reportId));
