import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { hypotheses, publications, surveys } from '#db/schema';
import type { Condition, Hypothesis } from './survey';

export type Survey = typeof surveys.$inferSelect;
export type Publication = Omit<typeof publications.$inferSelect, 'hypotheses'> & {
  hypotheses: Hypothesis[];
};

export async function findSurvey(db: Db, workspaceId: string, surveyId: string) {
  if (!isUuid(surveyId)) return null;
  const [survey] = await db
    .select()
    .from(surveys)
    .where(and(eq(surveys.workspaceId, workspaceId), eq(surveys.id, surveyId)));
  return survey ?? null;
}

export async function getSurvey(db: Db, workspaceId: string, surveyId: string): Promise<Survey> {
  const survey = await findSurvey(db, workspaceId, surveyId);
  if (!survey) throw new Error(`No survey ${surveyId} in workspace ${workspaceId}`);
  return survey;
}

/** As written now; what is tested is frozen in the publication. */
export async function listHypotheses(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<Hypothesis[]> {
  const found = await db
    .select({ id: hypotheses.id, text: hypotheses.text, conditions: hypotheses.conditions })
    .from(hypotheses)
    .innerJoin(surveys, eq(surveys.id, hypotheses.surveyId))
    .where(and(eq(hypotheses.surveyId, surveyId), eq(surveys.workspaceId, workspaceId)))
    .orderBy(asc(hypotheses.position));
  return found.map((row) => ({ ...row, conditions: row.conditions as Condition[] }));
}

/** Newest version first. */
export async function listPublications(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<Publication[]> {
  const found = await db
    .select()
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.surveyId, surveyId)))
    .orderBy(desc(publications.version));
  return found as Publication[];
}

export async function findLatestPublication(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<Publication | null> {
  const [latest] = await db
    .select()
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.surveyId, surveyId)))
    .orderBy(desc(publications.version))
    .limit(1);
  return (latest as Publication | undefined) ?? null;
}

export async function getPublication(
  db: Db,
  workspaceId: string,
  publicationId: string,
): Promise<Publication> {
  const [found] = await db
    .select()
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.id, publicationId)));
  if (!found) throw new Error(`No publication ${publicationId}`);
  return found as Publication;
}

/** What somebody who begins now is asked; null where nothing was ever published. */
export async function findLatestPublicationId(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<string | null> {
  const [latest] = await db
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.surveyId, surveyId)))
    .orderBy(desc(publications.version))
    .limit(1);
  return latest?.id ?? null;
}
