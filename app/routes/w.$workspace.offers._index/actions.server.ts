import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { createOffer } from '~/domain/offers/create-offer.server';
import { typed } from '~/forms/check-fields';
import { refused } from '~/forms/outcome';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';

const newOffer = z.object({ title: typed, profile: typed });

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const read = await readForm(request, newOffer);
  if (!read.ok) return reply(read);
  const { title, profile: profileId } = read.value;
  const wish = { profileId, title, createdBy: user.id, now: new Date() };
  const created = await createOffer(database(), workspace.id, wish);
  if (created.ok) return redirect(paths.offer(workspace.slug, created.offerId));
  const field = created.error === 'profileNotFound' ? 'profile' : 'title';
  return reply(refused({ [field]: created.error }, read.entered));
}
