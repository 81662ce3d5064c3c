import type { Db } from '#db/client';
import { findPublicStart } from '~/domain/responses/public-starts.server';
import { addressOf } from '~/limits/client-address.server';
import { createPace } from '~/limits/pace.server';
import type { Door } from './doors.server';

/** Twice what a link in a letter to fifty thousand people brings. */
export const PUBLIC_STARTS = { most: 600, minutes: 10 };

/**
 * At one public link. A hall behind one address begins within a minute; alone no address takes all that a
 * link has room for in its ten minutes.
 */
const startsOfAddress = createPace({ burst: 300, perMinute: 25 });
const startsOfLink = createPace({ burst: 20, perMinute: 20 });
const sendsOfLink = createPace({ burst: 120, perMinute: 120 });

/** Ten photos at once, and as many again; a machine fills no disk. */
const filesOfLink = createPace({ burst: 30, perMinute: 20 });

const minute = 60_000;

/** Seconds: so many wait, and each is let in as soon as there is room. */
const SOON = 15;

/**
 * How many seconds to wait before something new is stored, or null. Invited people are counted by their own
 * link alone: neither their office nor a flood at the public link keeps them out.
 */
export async function waitToBegin(
  db: Db,
  door: Door,
  { request, now }: { request: Request; now: Date },
): Promise<number | null> {
  if (door.invitation) return startsOfLink(door.invitation.id, now) ? null : 60;
  const wait = await waitOfSurvey(db, door.survey.id, now);
  if (wait !== null) return wait;
  return startsOfAddress(`${door.survey.id} ${addressOf(request)}`, now) ? null : SOON;
}

/** Judged by what is stored already: several processes agree, and no start writes more for it. */
async function waitOfSurvey(db: Db, surveyId: string, now: Date): Promise<number | null> {
  const { most, minutes } = PUBLIC_STARTS;
  const since = new Date(now.getTime() - minutes * minute);
  const startedAt = await findPublicStart(db, surveyId, { since, place: most });
  if (!startedAt) return null;
  return Math.max(1, Math.ceil((startedAt.getTime() - since.getTime()) / 1000));
}

/** Somebody who sends faster than people write. */
export function isTooFast(door: Door, now: Date): boolean {
  const link = linkOf(door);
  return link !== undefined && !sendsOfLink(link, now);
}

export function sendsFilesTooFast(door: Door, now: Date): boolean {
  const link = linkOf(door);
  return link !== undefined && !filesOfLink(link, now);
}

const linkOf = ({ invitation, begun }: Door): string | undefined =>
  invitation?.id ?? begun?.response.id;
