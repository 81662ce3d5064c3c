import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, grades } from '#db/schema';
import type { ManualGrade } from './grade';
import { listGrades } from './grades.server';

export interface GradeGiven {
  customerId: string;
  /** Null withdraws the grade; the history keeps it. */
  grade: ManualGrade | null;
  source: 'founder' | 'tracker';
  gradedBy: string;
}

/** A grade is a row with a time, never changed; saying the same again adds nothing. */
export async function giveGrade(
  db: Db,
  workspaceId: string,
  { customerId, grade, source, gradedBy }: GradeGiven,
): Promise<void> {
  const [customer] = await db
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, customerId)));
  if (!customer) throw new Error(`No customer ${customerId} in workspace ${workspaceId}`);
  const [latest] = await listGrades(db, workspaceId, customerId);
  const word = grade ?? '';
  if ((latest?.grade ?? '') === word) return;
  await db.insert(grades).values({ workspaceId, customerId, grade: word, source, gradedBy });
}
