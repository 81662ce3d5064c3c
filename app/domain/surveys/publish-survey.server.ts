import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { publications, surveys } from '#db/schema';
import { checkDefinition, type DefinitionProblem } from '#surveys/check-definition';
import { recordEvent } from '~/domain/events/record-event.server';
import { findLatestPublication, listHypotheses, type Publication } from './surveys.server';

export interface Publishing {
  publishedBy?: string;
  now: Date;
}

export type Published =
  | { ok: true; publication: Publication; isNew: boolean }
  | { ok: false; problems: DefinitionProblem[] };

/**
 * Freezes the definition and the hypotheses as the next version and opens the survey. Nothing
 * changed since the last version: that one goes on. Answers already given keep their own version.
 */
export async function publishSurvey(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { publishedBy, now }: Publishing,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select().from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId}`);
    const problems = checkDefinition(survey.definition);
    if (problems.length > 0) return { ok: false, problems };
    await tx.update(surveys).set({ status: 'inProgress', stoppedAt: null }).where(mine);
    const hypotheses = await listHypotheses(tx, workspaceId, surveyId);
    const latest = await findLatestPublication(tx, workspaceId, surveyId);
    const event = { workspaceId, by: publishedBy, subjectId: surveyId, at: now };
    const frozen = { definition: survey.definition, hypotheses };
    if (latest && isSame(latest, frozen)) {
      if (survey.status !== 'inProgress') {
        const before = { status: survey.status === 'paused' ? 'paused' : 'completed' } as const;
        await recordEvent(tx, { ...event, verb: 'survey.resumed', before });
      }
      return { ok: true, publication: latest, isNew: false };
    }
    const version = (latest?.version ?? 0) + 1;
    const [publication] = await tx
      .insert(publications)
      .values({ workspaceId, surveyId, version, ...frozen, publishedBy, publishedAt: now })
      .returning();
    await recordEvent(tx, { ...event, verb: 'survey.published', after: { version } });
    return { ok: true, publication: publication as Publication, isNew: true };
  });
}

type Frozen = Pick<Publication, 'definition' | 'hypotheses'>;

/** JSONB orders keys its own way: compared by what they say, not by their text. */
export function isSame(one: Frozen, other: Frozen): boolean {
  return isDeepStrictEqual([one.definition, one.hypotheses], [other.definition, other.hypotheses]);
}
