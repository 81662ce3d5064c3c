import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import type { SurveyStatus } from './survey';

/** Who does it, and when. */
type Act = Pick<StatusChange, 'by' | 'now'>;

/** Answers already begun are kept, and may be finished for a while; new ones are refused. */
export const pauseSurvey = (db: Db, workspaceId: string, surveyId: string, act: Act) =>
  changeStatus(db, workspaceId, surveyId, { from: ['inProgress'], to: 'paused', ...act });

/** Also takes a completed survey up again: people end one by mistake. */
export const resumeSurvey = (db: Db, workspaceId: string, surveyId: string, act: Act) =>
  changeStatus(db, workspaceId, surveyId, {
    ...{ from: ['paused', 'completed'], to: 'inProgress' },
    ...act,
  });

export const completeSurvey = (db: Db, workspaceId: string, surveyId: string, act: Act) =>
  changeStatus(db, workspaceId, surveyId, {
    ...{ from: ['inProgress', 'paused'], to: 'completed' },
    ...act,
  });

type PublishedStatus = Exclude<SurveyStatus, 'draft'>;

export interface StatusChange {
  from: PublishedStatus[];
  to: PublishedStatus;
  by?: string | undefined;
  now: Date;
  /** The event this takes back. */
  undoes?: string;
}

const verbOf = {
  inProgress: 'survey.resumed',
  paused: 'survey.paused',
  completed: 'survey.completed',
} as const;

export type StatusChanged = { ok: true; eventId: string } | { ok: false };

/** Refused when the survey was not in a state this can be done from: a click on an old page. */
export async function changeStatus(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { from, to, by, now, undoes }: StatusChange,
): Promise<StatusChanged> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select().from(surveys).where(mine).for('update');
    const status = from.find((one) => one === survey?.status);
    if (!status) return { ok: false };
    // Completed while it is paused: it ended with the pause.
    const stoppedAt = status === 'inProgress' ? now : survey!.stoppedAt;
    const stop = { stoppedAt: to === 'inProgress' ? null : stoppedAt };
    await tx
      .update(surveys)
      .set({ status: to, ...stop })
      .where(mine);
    const event = { workspaceId, by, subjectId: surveyId, before: { status }, undoes, at: now };
    return { ok: true, ...(await recordEvent(tx, { ...event, verb: verbOf[to] })) };
  });
}
