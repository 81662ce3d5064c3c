import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import type { Look } from '~/domain/look/look';
import { withdrawAndForget } from '~/domain/reports/withdraw-and-forget.server';
import { type AnswerLanguage, answerLanguage } from './answer-language.server';
import type { Door } from './doors.server';
import { definitionOf } from './models.server';
import { ownEnding } from './own-ending.server';

export interface ThanksData {
  company: string;
  look: Look;
  language: AnswerLanguage | null;
  isPersonal: boolean;
  isWithdrawn: boolean;
  /** The founder's own words, as html of words alone. */
  ending: string | null;
  path: string;
  thanksPath: string;
}

export async function loadThanks(db: Db, door: Door, request: Request): Promise<ThanksData> {
  const isWithdrawn = Boolean(door.begun?.withdrawnAt);
  if (!isWithdrawn && !door.begun?.response.finishedAt) throw redirect(door.path, 303);
  const { company, look, kind, path, thanksPath } = door;
  const { ending, language } = await findEnding(db, door, request);
  const isPersonal = kind === 'personal';
  const said = isWithdrawn ? null : ending;
  return { company, look, language, isPersonal, isWithdrawn, ending: said, path, thanksPath };
}

async function findEnding(db: Db, { begun, of }: Door, request: Request) {
  if (!begun) return { ending: null, language: null };
  const { answers, publicationId } = begun.response;
  const definition = await definitionOf(db, of.workspaceId, publicationId);
  const language = answerLanguage(request, definition);
  const ending = ownEnding({ publicationId, definition, locale: language.spoken }, answers);
  return { ending, language };
}

export async function withdraw(db: Db, door: Door): Promise<Response> {
  if (door.begun) {
    const { id: responseId } = door.begun.response;
    await withdrawAndForget(db, door.of.workspaceId, { responseId, now: new Date() });
  }
  return redirect(door.thanksPath, 303);
}
