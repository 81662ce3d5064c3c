import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { withdrawConsent } from '~/domain/responses/withdraw-consent.server';
import type { Door } from './doors.server';

export interface ThanksData {
  company: string;
  isPersonal: boolean;
  isWithdrawn: boolean;
  path: string;
  thanksPath: string;
}

export function loadThanks(door: Door): ThanksData {
  const isWithdrawn = Boolean(door.begun?.withdrawnAt);
  if (!isWithdrawn && !door.begun?.response.finishedAt) throw redirect(door.path, 303);
  const { company, kind, path, thanksPath } = door;
  return { company, isPersonal: kind === 'personal', isWithdrawn, path, thanksPath };
}

export async function withdraw(db: Db, door: Door): Promise<Response> {
  if (door.begun) {
    const { id: responseId } = door.begun.response;
    await withdrawConsent(db, door.of.workspaceId, { responseId, now: new Date() });
  }
  return redirect(door.thanksPath, 303);
}
