import { and, desc, eq, isNotNull, ne, notExists, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import {
  customers,
  offers,
  profiles,
  publications,
  purchases,
  reports,
  responses,
  reviews,
  surveys,
} from '#db/schema';
import type { Progress } from './progress';

/** How far a workspace has come, counted at this moment. */
export async function readProgress(db: Db, workspaceId: string): Promise<Progress> {
  const finished = and(eq(responses.workspaceId, workspaceId), isNotNull(responses.finishedAt));
  const [survey, report, offer] = await Promise.all([
    findLatestSurvey(db, workspaceId),
    findLatestReport(db, workspaceId),
    findLatestOffer(db, workspaceId),
  ]);
  return {
    customers: await db.$count(customers, eq(customers.workspaceId, workspaceId)),
    purchases: await db.$count(purchases, eq(purchases.workspaceId, workspaceId)),
    surveys: await db.$count(surveys, eq(surveys.workspaceId, workspaceId)),
    publications: await db.$count(publications, eq(publications.workspaceId, workspaceId)),
    answers: await db.$count(responses, finished),
    linkedAnswers: await db.$count(responses, and(finished, isNotNull(responses.customerId))),
    reports: await db.$count(reports, eq(reports.workspaceId, workspaceId)),
    unreviewed: await db.$count(reports, unreviewedIn(db, workspaceId)),
    conclusive: await db.$count(reports, and(eq(reports.workspaceId, workspaceId), saysSomething)),
    withSegment: await db.$count(reports, segmentIn(workspaceId)),
    profiles: await db.$count(profiles, eq(profiles.workspaceId, workspaceId)),
    offers: await db.$count(offers, eq(offers.workspaceId, workspaceId)),
    latest: { survey, report, offer },
  };
}

const saysSomething = ne(reports.verdict, 'tooLittleData');

const segmentIn = (workspaceId: string) =>
  and(eq(reports.workspaceId, workspaceId), eq(reports.verdict, 'segment'));

const unreviewedIn = (db: Db, workspaceId: string) =>
  and(
    eq(reports.workspaceId, workspaceId),
    notExists(db.select({ one: sql`1` }).from(reviews).where(eq(reviews.reportId, reports.id))),
  );

async function findLatestSurvey(db: Db, workspaceId: string) {
  const [found] = await db
    .select({ id: surveys.id })
    .from(surveys)
    .where(eq(surveys.workspaceId, workspaceId))
    .orderBy(desc(surveys.createdAt), desc(surveys.id))
    .limit(1);
  return found?.id ?? null;
}

async function findLatestReport(db: Db, workspaceId: string) {
  const [found] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.workspaceId, workspaceId))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(1);
  return found?.id ?? null;
}

async function findLatestOffer(db: Db, workspaceId: string) {
  const [found] = await db
    .select({ id: offers.id })
    .from(offers)
    .where(eq(offers.workspaceId, workspaceId))
    .orderBy(desc(offers.createdAt), desc(offers.id))
    .limit(1);
  return found?.id ?? null;
}
