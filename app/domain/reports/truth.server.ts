import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, responses } from '#db/schema';
import { listMembers } from './parts/report-people.server';
import {
  compareWithTruth,
  type PlantedTruth,
  readPlantedTruth,
  type TruthComparison,
} from './planted-truth';
import type { StoredReport } from './reports.server';

export interface RevealedTruth {
  truth: PlantedTruth;
  comparison: TruthComparison;
}

/** Null where nothing was planted to be revealed: any workspace but a practice one. */
export async function findTruth(
  db: Db,
  workspace: { id: string; metadata: string | null },
  report: StoredReport,
): Promise<RevealedTruth | null> {
  const truth = readPlantedTruth(workspace.metadata);
  if (!truth) return null;
  const planted = await idsOf(db, workspace.id, truth.planted);
  const respondents = await listRespondents(db, workspace.id, report);
  const [first] = report.content.segments;
  const inFirst = { reportId: report.id, segmentId: first?.id ?? '' };
  const named = new Set(await listMembers(db, workspace.id, inFirst));
  return { truth, comparison: compareWithTruth(new Set(planted), named, respondents) };
}

async function idsOf(db: Db, workspaceId: string, externalIds: string[]): Promise<string[]> {
  if (externalIds.length === 0) return [];
  const found = await db
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), inArray(customers.externalId, externalIds)));
  return found.map(({ id }) => id);
}

async function listRespondents(db: Db, workspaceId: string, report: StoredReport) {
  const found = await db
    .select({ id: responses.customerId })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        eq(responses.surveyId, report.surveyId),
        isNotNull(responses.customerId),
        lte(responses.finishedAt, report.createdAt),
      ),
    );
  return found.flatMap(({ id }) => (id ? [id] : []));
}
