import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { createOffer } from '~/domain/offers/create-offer.server';
import { readFields } from '~/forms/read-form.server';
import { paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const form = await readFields(request);
  const title = String(form.get('title') ?? '');
  const profileId = String(form.get('profile') ?? '');
  const wish = { profileId, title, createdBy: user.id, now: new Date() };
  const created = await createOffer(database(), workspace.id, wish);
  if (created.ok) return redirect(paths.offer(workspace.slug, created.offerId));
  return data({ error: created.error, entered: { title, profile: profileId } }, 400);
}
