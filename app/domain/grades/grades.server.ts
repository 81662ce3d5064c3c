import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import type { GradeSource } from '#db/schema';
import { grades, users } from '#db/schema';

export interface GivenGrade {
  id: string;
  /** Empty when the grade was withdrawn. */
  grade: string;
  source: GradeSource;
  gradedBy: string | null;
  createdAt: Date;
}

/** The newest first; it is the one that counts. */
export async function listGrades(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<GivenGrade[]> {
  return db
    .select({
      id: grades.id,
      grade: grades.grade,
      source: grades.source,
      gradedBy: users.name,
      createdAt: grades.createdAt,
    })
    .from(grades)
    .leftJoin(users, eq(users.id, grades.gradedBy))
    .where(and(eq(grades.workspaceId, workspaceId), eq(grades.customerId, customerId)))
    .orderBy(desc(grades.createdAt), desc(grades.id));
}
