import type { Db } from '#db/client';
import { recordEvent } from '~/domain/events/record-event.server';
import { enqueue } from '~/jobs/queue.server';
import { sendInvitationsJob } from './send-invitations.job.server';
import type { Sending } from './send-invitations.server';

/** The letters leave one after another while the page is long back. */
export function requestSending(db: Db, sending: Sending, by?: string): Promise<string> {
  return db.transaction(async (tx) => {
    const { workspaceId, surveyId: subjectId } = sending;
    const event = { workspaceId, by, subjectId };
    await recordEvent(tx, { ...event, verb: 'invitations.sendingRequested' });
    return enqueue(tx, sendInvitationsJob, sending);
  });
}
