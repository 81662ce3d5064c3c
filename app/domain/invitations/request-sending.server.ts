import type { Db } from '#db/client';
import { enqueue } from '~/jobs/queue.server';
import { sendInvitationsJob } from './send-invitations.job.server';
import type { Sending } from './send-invitations.server';

/** The letters leave one after another while the page is long back. */
export function requestSending(db: Db, sending: Sending): Promise<string> {
  return db.transaction((tx) => enqueue(tx, sendInvitationsJob, sending));
}
