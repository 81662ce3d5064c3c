import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { scorerOf } from '~/domain/reports/screener/score-answers';
import { endingFor } from '~/domain/reports/screener/short-survey';
import { withdrawAndForget } from '~/domain/reports/withdraw-and-forget.server';
import { getPublication } from '~/domain/surveys/surveys.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { Door } from './doors.server';

export interface ThanksData {
  company: string;
  isPersonal: boolean;
  isWithdrawn: boolean;
  /** What her answers say, where the survey was made from a points card. */
  ending: string | null;
  path: string;
  thanksPath: string;
}

export async function loadThanks(db: Db, door: Door, request: Request): Promise<ThanksData> {
  const isWithdrawn = Boolean(door.begun?.withdrawnAt);
  if (!isWithdrawn && !door.begun?.response.finishedAt) throw redirect(door.path, 303);
  const { company, kind, path, thanksPath } = door;
  const ending = isWithdrawn ? null : await findEnding(db, door, requestLocale(request));
  return { company, isPersonal: kind === 'personal', isWithdrawn, ending, path, thanksPath };
}

/** Scored here, from what is stored: a browser cannot choose its ending. */
async function findEnding(db: Db, { survey, begun, of }: Door, locale: string) {
  const scorer = scorerOf(survey.screener);
  if (!scorer || !begun) return null;
  const { answers, publicationId } = begun.response;
  const { definition } = await getPublication(db, of.workspaceId, publicationId);
  return endingFor(definition, scorer.score(answers).flagged, locale);
}

export async function withdraw(db: Db, door: Door): Promise<Response> {
  if (door.begun) {
    const { id: responseId } = door.begun.response;
    await withdrawAndForget(db, door.of.workspaceId, { responseId, now: new Date() });
  }
  return redirect(door.thanksPath, 303);
}
