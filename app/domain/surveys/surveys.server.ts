import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { hypotheses, publications, surveys, workspaces } from '#db/schema';
import { doorColumns, type SurveyAtDoor } from './door-columns.server';
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

/** With the company that asks; a draft has no public link yet. */
export async function findPublicSurvey(
  db: Db,
  slug: string,
): Promise<{ survey: SurveyAtDoor; company: string; timeZone: string } | null> {
  const [found] = await db
    .select({ survey: doorColumns, company: workspaces.name, timeZone: workspaces.timeZone })
    .from(surveys)
    .innerJoin(workspaces, eq(workspaces.id, surveys.workspaceId))
    .where(and(eq(surveys.slug, slug), ne(surveys.status, 'draft')));
  return found ?? null;
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
