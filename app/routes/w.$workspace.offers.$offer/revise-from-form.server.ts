import { database } from '~/db.server';
import { isChannel } from '~/domain/offers/offer';
import { type RevisionProblem, reviseOffer } from '~/domain/offers/revise-offer.server';

export interface EnteredMessage {
  channel: string;
  body: string;
  reason: string;
}

const fields: Record<RevisionProblem | 'channelMissing', string> = {
  channelMissing: 'channel',
  bodyMissing: 'body',
  bodyLong: 'body',
  unchanged: 'body',
  reasonMissing: 'reason',
  reasonLong: 'reason',
  offerNotFound: '',
};

/** What the editor sends becomes the next version, or comes back with what to mend. */
export async function reviseFromForm(
  workspaceId: string,
  form: FormData,
  by: { offerId: string; writtenBy: string; now: Date },
) {
  const entered: EnteredMessage = {
    channel: String(form.get('channel') ?? ''),
    body: String(form.get('body') ?? ''),
    reason: String(form.get('reason') ?? ''),
  };
  const { channel } = entered;
  const refuse = (error: keyof typeof fields) => ({
    ok: false as const,
    error,
    field: fields[error],
    entered,
  });
  if (!isChannel(channel)) return refuse('channelMissing');
  const revision = { ...by, ...entered, channel };
  const revised = await reviseOffer(database(), workspaceId, revision);
  return revised.ok ? revised : refuse(revised.error);
}
