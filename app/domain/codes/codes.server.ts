import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { codes } from '#db/schema';
import type { Code } from './code';

/** Of one survey, by name. */
export async function listCodes(db: Db, workspaceId: string, surveyId: string): Promise<Code[]> {
  if (!isUuid(surveyId)) return [];
  return db
    .select({ id: codes.id, name: codes.name, words: codes.words })
    .from(codes)
    .where(and(eq(codes.workspaceId, workspaceId), eq(codes.surveyId, surveyId)))
    .orderBy(asc(codes.name), asc(codes.id));
}
