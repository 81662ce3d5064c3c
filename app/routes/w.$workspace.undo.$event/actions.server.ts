import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { undoEvent } from '~/domain/history/undo-event.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { afterSaving, paths } from '~/paths';

/**
 * "Undo", from whichever page. Which role may take back depends on the verb and is asked inside. What
 * became of it, a refusal too, is said by the page one came from: it reads it from the event.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user, role } = await requireMember(request, params.workspace, 'read');
  const eventId = params.event ?? '';
  const by = { workspaceId: workspace.id, userId: user.id, role, now: new Date() };
  const form = await readFields(request);
  const undone = await undoEvent(database(), eventId, by);
  if (!undone.ok && undone.why.reason === 'notFound') throw notFound();
  const back = within(paths.workspace(workspace.slug), form.get('back'));
  return redirect(afterSaving(back, undone.ok ? undone.eventId : eventId));
}

/** An address of this very workspace, whatever the form says. */
function within(home: string, back: unknown): string {
  if (typeof back !== 'string' || !URL.canParse(back, 'http://here')) return home;
  const { origin, pathname, search } = new URL(back, 'http://here');
  const isHers = origin === 'http://here' && (pathname === home || pathname.startsWith(`${home}/`));
  return isHers ? pathname + search : home;
}
