import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import type { GradeSource } from '#db/schema';
import { customers, grades } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import type { ManualGrade } from './grade';
import { listGrades } from './grades.server';

export interface GradeGiven {
  customerId: string;
  /** Null withdraws the grade; the history keeps it. */
  grade: ManualGrade | null;
  source: GradeSource;
  gradedBy: string;
  /** The event this takes back. */
  undoes?: string;
}

/** A grade is a row with a time, never changed; saying the same again adds nothing. */
export async function giveGrade(
  db: Db,
  workspaceId: string,
  { customerId, grade, source, gradedBy, undoes }: GradeGiven,
): Promise<{ eventId: string | null }> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, workspaceId, customerId);
    const [latest] = await listGrades(tx, workspaceId, customerId);
    const [before, word] = [latest?.grade ?? '', grade ?? ''];
    if (before === word) return { eventId: null };
    await tx.insert(grades).values({ workspaceId, customerId, grade: word, source, gradedBy });
    const told = { before: { grade: before }, undoes };
    const event = { workspaceId, by: gradedBy, subjectId: customerId, ...told };
    return grade
      ? recordEvent(tx, { ...event, verb: 'customer.graded', after: { grade } })
      : recordEvent(tx, { ...event, verb: 'customer.gradeWithdrawn' });
  });
}

/** Two who grade at once do so one after the other. */
async function lockCustomer(tx: Db, workspaceId: string, customerId: string): Promise<void> {
  const [customer] = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, customerId)))
    .for('no key update');
  if (!customer) throw new Error(`No customer ${customerId} in workspace ${workspaceId}`);
}
