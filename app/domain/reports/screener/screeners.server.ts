import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys, workspaces } from '#db/schema';
import { mergeDefinitions } from '#surveys/merge-definitions';
import type { Screener } from '~/analysis/report';
import { getSurvey, listPublications } from '../../surveys/surveys.server';
import { findReport, type StoredReport } from '../reports.server';
import type { CardTarget, ScreenerCard } from './card';

export interface FoundScreener {
  report: Omit<StoredReport, 'content'>;
  /** Null where the report has no such card. */
  screener: Screener | null;
  /** What was asked, newest version first. */
  definition: Record<string, unknown>;
  source: ScreenerCard['source'];
}

/** Null when there is no such report in this workspace. */
export async function findScreener(
  db: Db,
  workspaceId: string,
  reportId: string,
  target: CardTarget,
): Promise<FoundScreener | null> {
  const stored = await findReport(db, workspaceId, reportId);
  if (!stored) return null;
  const { content, ...report } = stored;
  const survey = await getSurvey(db, workspaceId, report.surveyId);
  const versions = await listPublications(db, workspaceId, survey.id);
  const definitions = versions.map((version) => version.definition);
  return {
    report,
    screener: target === 'A' ? content.screener : content.cScreener,
    definition: mergeDefinitions(definitions.length > 0 ? definitions : [survey.definition]),
    source: {
      workspace: await nameOf(db, workspaceId),
      survey: survey.title,
      surveyId: survey.id,
      reportId: report.id,
      reportDate: report.createdAt.toISOString().slice(0, 10),
    },
  };
}

async function nameOf(db: Db, workspaceId: string): Promise<string> {
  const [found] = await db
    .select({ name: workspaces.name })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return found?.name ?? '';
}

/** Surveys that were made of one card, newest first. */
export async function listSurveysOfCard(
  db: Db,
  workspaceId: string,
  { reportId, target }: { reportId: string; target: CardTarget },
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
