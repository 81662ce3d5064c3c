import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { channels } from '~/domain/offers/offer';
import { type RevisionProblem, reviseOffer } from '~/domain/offers/revise-offer.server';
import { typed } from '~/forms/check-fields';
import { refused } from '~/forms/outcome';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';

/** Where on the page each problem is mended. */
const fields: Record<RevisionProblem, string> = {
  bodyMissing: 'body',
  bodyLong: 'body',
  unchanged: 'body',
  reasonMissing: 'reason',
  reasonLong: 'reason',
  offerNotFound: '',
};

const message = z.object({
  channel: z.enum(channels, { error: 'channelMissing' }),
  body: typed,
  reason: typed,
});

/** What the editor sends becomes the next version, or comes back with what to mend. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const read = await readForm(request, message);
  if (!read.ok) return reply(read);
  const offerId = params.offer ?? '';
  const revision = { ...read.value, offerId, writtenBy: user.id, now: new Date() };
  const revised = await reviseOffer(database(), workspace.id, revision);
  if (!revised.ok) return reply(refused({ [fields[revised.error]]: revised.error }, read.entered));
  return redirect(`${paths.offer(workspace.slug, offerId)}?saved=${revised.version}`);
}
