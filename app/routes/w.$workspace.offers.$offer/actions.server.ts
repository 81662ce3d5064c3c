import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { isChannel } from '~/domain/offers/offer';
import { type RevisionProblem, reviseOffer } from '~/domain/offers/revise-offer.server';
import { readFields } from '~/forms/read-form.server';
import { paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const by = { offerId: params.offer ?? '', writtenBy: user.id, now: new Date() };
  const result = await reviseFromForm(workspace.id, await readFields(request), by);
  if (!result.ok) return data(result, 400);
  return redirect(`${paths.offer(workspace.slug, by.offerId)}?saved=${result.version}`);
}

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
