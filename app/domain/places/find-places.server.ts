import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { contains } from '#db/contains';
import { customers, offers, reports, surveys } from '#db/schema';
import { LONGEST_SEARCH, type Place } from './place';

/** More would be a list, and lists have pages of their own. */
const MOST_OF_A_KIND = 6;

/** The few best of each kind whose name, or what else they are known by, holds the text. */
export async function findPlaces(db: Db, workspaceId: string, search: string): Promise<Place[]> {
  const text = search.trim().slice(0, LONGEST_SEARCH);
  if (text === '') return [];
  const kinds = [findCustomers, findSurveys, findReports, findOffers];
  const found = await Promise.all(kinds.map((find) => find(db, workspaceId, text)));
  return found.flat();
}

const noTime = sql<null>`null`;
const noDetail = sql<null>`null`;

/** Names that begin with it come first. */
async function findCustomers(db: Db, workspaceId: string, text: string): Promise<Place[]> {
  const { id, name, email, phone, company, externalId } = customers;
  const beginsWith = sql`position(lower(${text}) in lower(${name})) = 1`;
  const found = await db
    .select({ id, name, detail: sql<string | null>`coalesce(${email}, ${company}, ${phone})` })
    .from(customers)
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        contains([name, email, phone, company, externalId], text),
      ),
    )
    .orderBy(desc(beginsWith), asc(sql`lower(${name})`), asc(id))
    .limit(MOST_OF_A_KIND);
  return found.map((one) => ({ kind: 'customer', at: null, ...one }));
}

async function findSurveys(db: Db, workspaceId: string, text: string): Promise<Place[]> {
  const found = await db
    .select({ id: surveys.id, name: surveys.title, detail: noDetail, at: noTime })
    .from(surveys)
    .where(and(eq(surveys.workspaceId, workspaceId), contains([surveys.title], text)))
    .orderBy(desc(surveys.createdAt), desc(surveys.id))
    .limit(MOST_OF_A_KIND);
  return found.map((one) => ({ kind: 'survey', ...one }));
}

async function findReports(db: Db, workspaceId: string, text: string): Promise<Place[]> {
  const found = await db
    .select({ id: reports.id, name: surveys.title, detail: noDetail, at: reports.createdAt })
    .from(reports)
    .innerJoin(surveys, eq(surveys.id, reports.surveyId))
    .where(and(eq(reports.workspaceId, workspaceId), contains([surveys.title], text)))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(MOST_OF_A_KIND);
  return found.map((one) => ({ kind: 'report', ...one }));
}

async function findOffers(db: Db, workspaceId: string, text: string): Promise<Place[]> {
  const found = await db
    .select({ id: offers.id, name: offers.title, detail: noDetail, at: noTime })
    .from(offers)
    .where(and(eq(offers.workspaceId, workspaceId), contains([offers.title], text)))
    .orderBy(desc(offers.createdAt), desc(offers.id))
    .limit(MOST_OF_A_KIND);
  return found.map((one) => ({ kind: 'offer', ...one }));
}
