import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { customers, reports, surveys } from '#db/schema';
import type { WordCode } from '~/analysis/input';
import type { Report } from '~/analysis/report';

/** A report as lists show it, without its content. */
const summary = {
  id: reports.id,
  surveyId: reports.surveyId,
  surveyTitle: surveys.title,
  verdict: reports.verdict,
  answers: reports.answers,
  createdAt: reports.createdAt,
};
export type ReportSummary = {
  [Key in keyof typeof summary]: (typeof summary)[Key]['_']['data'];
};
export type StoredReport = ReportSummary & { content: Report };

export const REPORTS_ON_A_PAGE = 20;

/** Newest first. */
export async function listReports(
  db: Db,
  workspaceId: string,
  { page, pageSize = REPORTS_ON_A_PAGE }: { page: number; pageSize?: number },
): Promise<{ reports: ReportSummary[]; total: number }> {
  const hers = eq(reports.workspaceId, workspaceId);
  const found = await db
    .select(summary)
    .from(reports)
    .innerJoin(surveys, eq(surveys.id, reports.surveyId))
    .where(hers)
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted] = await db.select({ total: count() }).from(reports).where(hers);
  return { reports: found, total: counted?.total ?? 0 };
}

export async function findReport(
  db: Db,
  workspaceId: string,
  reportId: string,
): Promise<StoredReport | null> {
  if (!isUuid(reportId)) return null;
  const [found] = await db
    .select({ ...summary, content: reports.content })
    .from(reports)
    .innerJoin(surveys, eq(surveys.id, reports.surveyId))
    .where(and(eq(reports.workspaceId, workspaceId), eq(reports.id, reportId)));
  return (found as StoredReport | undefined) ?? null;
}

export async function findLatestReportOf(db: Db, workspaceId: string, surveyId: string) {
  const [latest] = await db
    .select({
      id: reports.id,
      answers: reports.answers,
      createdAt: reports.createdAt,
      /** It was made with; none in older reports. */
      codes: sql<WordCode[]>`coalesce(${reports.content} -> 'codes', '[]'::jsonb)`,
    })
    .from(reports)
    .where(and(eq(reports.workspaceId, workspaceId), eq(reports.surveyId, surveyId)))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(1);
  return latest ?? null;
}

/** A report knows customers by id; people know them by name. */
export async function listCustomerNames(
  db: Db,
  workspaceId: string,
  customerIds: string[],
): Promise<Record<string, string>> {
  const ids = customerIds.filter(isUuid);
  if (ids.length === 0) return {};
  const found = await db
    .select({ id: customers.id, name: customers.name })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), inArray(customers.id, ids)));
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}
