import { and, count, desc, eq, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { reportCodes, reports, surveys } from '#db/schema';
import type { WordCode } from '~/analysis/input';
import { type Paging, rowsOf } from '~/forms/page-number';
import { showReport } from './parts/show-report';
import { findStandingWords } from './parts/standing-words.server';
import type { KeptReport, ShownReport } from './shown-report';

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
export type StoredReport = ReportSummary & { content: ShownReport };

/** Newest first. */
export async function listReports(
  db: Db,
  workspaceId: string,
  paging: Paging,
): Promise<{ reports: ReportSummary[]; total: number }> {
  const hers = eq(reports.workspaceId, workspaceId);
  const { limit, offset } = rowsOf(paging);
  const found = await db
    .select(summary)
    .from(reports)
    .innerJoin(surveys, eq(surveys.id, reports.surveyId))
    .where(hers)
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await db.select({ total: count() }).from(reports).where(hers);
  return { reports: found, total: counted?.total ?? 0 };
}

/** With the words that still stand; null when there is no such report in this workspace. */
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
  if (!found) return null;
  return { ...found, content: await readContent(db, workspaceId, found) };
}

/** What is stored of a report, as it is read today. */
export async function readContent(
  db: Db,
  workspaceId: string,
  { content, ...report }: Pick<typeof reports.$inferSelect, 'id' | 'surveyId' | 'content'>,
): Promise<ShownReport> {
  const standing = await findStandingWords(db, { workspaceId, ...report });
  return showReport(content as KeptReport, standing);
}

export async function findLatestReportOf(db: Db, workspaceId: string, surveyId: string) {
  const [latest] = await db
    .select({
      id: reports.id,
      answers: reports.answers,
      createdAt: reports.createdAt,
    })
    .from(reports)
    .where(and(eq(reports.workspaceId, workspaceId), eq(reports.surveyId, surveyId)))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(1);
  if (!latest) return null;
  const names = await namesOfCodes(db, workspaceId, latest.id);
  return { ...latest, codes: await findCodesOf(db, workspaceId, latest.id, names) };
}

/** A report stays as it is, and reading a large one for the names alone takes longer than storing an answer. */
const knownNames = new LRUCache<string, string[]>({ max: 2_000 });

/** Of the codes it was made with; none in older reports. */
async function namesOfCodes(db: Db, workspaceId: string, reportId: string): Promise<string[]> {
  const known = knownNames.get(`${workspaceId} ${reportId}`);
  if (known) return known;
  const [found] = await db
    .select({
      names: sql<string[]>`coalesce(
        jsonb_path_query_array(${reports.content}, '$.codes[*].name'), '[]'::jsonb)`,
    })
    .from(reports)
    .where(and(eq(reports.workspaceId, workspaceId), eq(reports.id, reportId)));
  const names = found?.names ?? [];
  knownNames.set(`${workspaceId} ${reportId}`, names);
  return names;
}

/** A code that is gone since has no words. */
async function findCodesOf(
  db: Db,
  workspaceId: string,
  reportId: string,
  names: string[],
): Promise<WordCode[]> {
  if (names.length === 0) return [];
  const found = await db
    .select({ position: reportCodes.position, words: reportCodes.words })
    .from(reportCodes)
    .where(and(eq(reportCodes.workspaceId, workspaceId), eq(reportCodes.reportId, reportId)));
  const words = new Map(found.map(({ position, words: own }) => [position, own]));
  return names.map((name, at) => ({ name, words: words.get(at) ?? [] }));
}
