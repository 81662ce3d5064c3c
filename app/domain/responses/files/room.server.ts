import { and, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { files, responses } from '#db/schema';
import type { AnswerLink, SurveyOf } from '../response';
import { PUBLIC_ROOM, RESPONSE_ROOM, type Room } from './answer-file';

interface Asking {
  link: AnswerLink;
  responseId: string;
  now: Date;
}

/** What still fits into a response, and at a public link into its day. */
export async function roomOf(
  tx: Db,
  of: SurveyOf,
  { link, responseId, now }: Asking,
): Promise<Room> {
  const own = await stored(tx, of, eq(files.ownerId, responseId));
  const left = { files: RESPONSE_ROOM.files - own.files, bytes: RESPONSE_ROOM.bytes - own.bytes };
  if (link.kind === 'personal') return left;
  const ofPublicLink = tx
    .select({ id: sql`${responses.id}::text` })
    .from(responses)
    .where(and(eq(responses.surveyId, of.surveyId), isNull(responses.invitationId)));
  const since = new Date(now.getTime() - PUBLIC_ROOM.hours * 60 * 60_000);
  const ofDay = and(gt(files.createdAt, since), inArray(files.ownerId, ofPublicLink));
  const { bytes } = await stored(tx, of, ofDay);
  return { ...left, bytes: Math.min(left.bytes, PUBLIC_ROOM.bytes - bytes) };
}

async function stored(tx: Db, of: SurveyOf, which: ReturnType<typeof and>): Promise<Room> {
  const ofWorkspace = and(eq(files.workspaceId, of.workspaceId), eq(files.ownerKind, 'response'));
  const [found] = await tx
    .select({ files: count(), bytes: sql<string>`coalesce(sum(${files.size}), 0)` })
    .from(files)
    .where(and(ofWorkspace, isNull(files.erasedAt), which));
  return { files: found?.files ?? 0, bytes: Number(found?.bytes ?? 0) };
}
