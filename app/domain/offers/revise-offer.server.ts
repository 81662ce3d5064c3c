import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { messageVersions, offers } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { type Channel, LONGEST_BODY, LONGEST_REASON } from './offer';
import { findProfile } from './profiles.server';

export interface Revision {
  offerId: string;
  channel: Channel;
  body: string;
  reason: string;
  writtenBy: string;
  now: Date;
}
export type RevisionProblem =
  | 'bodyMissing'
  | 'bodyLong'
  | 'reasonMissing'
  | 'reasonLong'
  | 'offerNotFound'
  | 'unchanged';
type Refused = { ok: false; error: RevisionProblem };

/**
 * A better wording is a new version; the old one stays. It names the profile and the report it
 * rests on, and why it was written. Two people writing at once get two numbers: the offer's row
 * is locked while one is given out.
 */
export async function reviseOffer(
  db: Db,
  workspaceId: string,
  revision: Revision,
): Promise<{ ok: true; version: number } | Refused> {
  const texts = checkTexts(revision);
  if (!texts.ok) return texts;
  if (!isUuid(revision.offerId)) return { ok: false, error: 'offerNotFound' };
  return db.transaction(async (tx) => {
    const offer = await lockOffer(tx, workspaceId, revision.offerId);
    const found = offer && (await findProfile(tx, workspaceId, offer.profileId));
    if (!found) return { ok: false, error: 'offerNotFound' };
    const latest = await findLatest(tx, offer.id);
    if (latest?.body === texts.body && latest.channel === revision.channel)
      return { ok: false, error: 'unchanged' };
    const version = (latest?.version ?? 0) + 1;
    const { reportId, id: profileId } = found.profile;
    const { channel, writtenBy, now: createdAt } = revision;
    const why = { reason: texts.reason, reportId, profileId, writtenBy, createdAt };
    const what = { workspaceId, offerId: offer.id, version, channel, body: texts.body };
    await tx.insert(messageVersions).values({ ...what, ...why });
    const event = { workspaceId, by: writtenBy, subjectId: offer.id, after: { version } };
    await recordEvent(tx, { ...event, verb: 'offer.revised', at: createdAt });
    return { ok: true, version };
  });
}

function checkTexts(given: { body: string; reason: string }) {
  const body = given.body.replaceAll('\r\n', '\n').trim();
  const reason = given.reason.trim();
  const refuse = (error: RevisionProblem): Refused => ({ ok: false, error });
  if (body === '') return refuse('bodyMissing');
  if (body.length > LONGEST_BODY) return refuse('bodyLong');
  if (reason === '') return refuse('reasonMissing');
  if (reason.length > LONGEST_REASON) return refuse('reasonLong');
  return { ok: true as const, body, reason };
}

async function lockOffer(tx: Db, workspaceId: string, offerId: string) {
  const [offer] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.workspaceId, workspaceId), eq(offers.id, offerId)))
    .for('update');
  return offer ?? null;
}

async function findLatest(tx: Db, offerId: string) {
  const [latest] = await tx
    .select()
    .from(messageVersions)
    .where(eq(messageVersions.offerId, offerId))
    .orderBy(desc(messageVersions.version))
    .limit(1);
  return latest ?? null;
}
