import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import type { Look } from '~/domain/look/look';
import { withdrawAndForget } from '~/domain/reports/withdraw-and-forget.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import type { Door } from './doors.server';
import { definitionOf } from './models.server';
import { ownEnding } from './own-ending.server';

export interface ThanksData {
  company: string;
  look: Look;
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
  const ending = isWithdrawn ? null : await findEnding(db, door, requestLocale(request));
  const isPersonal = kind === 'personal';
  return { company, look, isPersonal, isWithdrawn, ending, path, thanksPath };
}

async function findEnding(db: Db, { begun, of }: Door, locale: Locale) {
  if (!begun) return null;
  const { answers, publicationId } = begun.response;
  const definition = await definitionOf(db, of.workspaceId, publicationId);
  return ownEnding({ publicationId, definition, locale }, answers);
}

export async function withdraw(db: Db, door: Door): Promise<Response> {
  if (door.begun) {
    const { id: responseId } = door.begun.response;
    await withdrawAndForget(db, door.of.workspaceId, { responseId, now: new Date() });
  }
  return redirect(door.thanksPath, 303);
}
