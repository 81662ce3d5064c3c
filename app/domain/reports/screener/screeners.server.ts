import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys, workspaces } from '#db/schema';
import { mergeDefinitions } from '#surveys/merge-definitions';
import type { Screener, ScreenerTarget } from '~/analysis/report';
import { dayIn } from '~/i18n/time-zone';
import { getSurvey, listPublications } from '../../surveys/surveys.server';
import { findReport, type StoredReport } from '../reports.server';
import type { ScreenerFile } from './screener-file';

export interface FoundScreener {
  report: Omit<StoredReport, 'content'>;
  /** Null where the report has no such screener. */
  screener: Screener | null;
  /** What was asked, newest version first. */
  definition: Record<string, unknown>;
  source: ScreenerFile['source'];
}

/** Null when there is no such report in this workspace. */
export async function findScreener(
  db: Db,
  workspaceId: string,
  reportId: string,
  target: ScreenerTarget,
): Promise<FoundScreener | null> {
  const stored = await findReport(db, workspaceId, reportId);
  if (!stored) return null;
  const { content, ...report } = stored;
  const survey = await getSurvey(db, workspaceId, report.surveyId);
  const workspace = await workspaceOf(db, workspaceId);
  const versions = await listPublications(db, workspaceId, survey.id);
  const definitions = versions.map((version) => version.definition);
  return {
    report,
    screener: target === 'A' ? content.screener : content.cScreener,
    definition: mergeDefinitions(definitions.length > 0 ? definitions : [survey.definition]),
    source: {
      workspace: workspace.name,
      survey: survey.title,
      surveyId: survey.id,
      reportId: report.id,
      reportDate: dayIn(workspace.timeZone, report.createdAt),
    },
  };
}

async function workspaceOf(db: Db, workspaceId: string) {
  const { id, name, timeZone } = workspaces;
  const [found] = await db.select({ name, timeZone }).from(workspaces).where(eq(id, workspaceId));
  return found!;
}

/** Surveys that were made of one screener, newest first. */
export async function listSurveysOfScreener(
  db: Db,
  workspaceId: string,
  { reportId, target }: { reportId: string; target: ScreenerTarget },
) {
  return db
    .select({
      id: surveys.id,
      title: surveys.title,
      status: surveys.status,
      createdAt: surveys.createdAt,
    })
    .from(surveys)
    .where(
      and(
        eq(surveys.workspaceId, workspaceId),
        sql`${surveys.screener} -> 'source' ->> 'reportId' = ${reportId}`,
        sql`${surveys.screener} ->> 'target' = ${target}`,
      ),
    )
    .orderBy(desc(surveys.createdAt), desc(surveys.id));
}
