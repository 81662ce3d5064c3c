import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { claimAnchor } from '~/domain/reports/claims';
import { pinComment } from '~/domain/reviews/pin-comment.server';
import { isVerdict } from '~/domain/reviews/review';
import { markDiscussed, withdrawComment } from '~/domain/reviews/settle-comment.server';
import { submitReview } from '~/domain/reviews/submit-review.server';
import { readFields } from '~/forms/read-form.server';
import { afterSaving, paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'review');
  const by = { reportId: params.report ?? '', userId: user.id, now: new Date() };
  const result = await changeReview(workspace.id, await readFields(request), by);
  if (!result.ok) return data(result, { status: 400 });
  const { pinnedTo, eventId } = result;
  if (!eventId) return data(result);
  if (!pinnedTo) return redirect(afterSaving(paths.review(workspace.slug, by.reportId), eventId));
  const report = paths.report(workspace.slug, by.reportId);
  return redirect(`${afterSaving(report, eventId)}#${claimAnchor(pinnedTo)}`);
}

interface By {
  reportId: string;
  userId: string;
  now: Date;
}

type Changed =
  | { ok: true; pinnedTo?: string; submitted?: boolean; eventId?: string }
  | { ok: false; errors: Record<string, string>; entered: Record<string, string> };

/** One form of the review page: a comment, a verdict, or the end of a comment. */
export async function changeReview(workspaceId: string, form: FormData, by: By): Promise<Changed> {
  switch (form.get('intent')) {
    case 'comment':
      return comment(workspaceId, form, by);
    case 'verdict':
      return verdict(workspaceId, form, by);
    default:
      return settle(workspaceId, form, by);
  }
}

async function comment(workspaceId: string, form: FormData, by: By): Promise<Changed> {
  const claim = textOf(form, 'claim');
  const body = textOf(form, 'comment');
  const { userId: authorId, reportId, now } = by;
  const pinned = await pinComment(database(), workspaceId, {
    ...{ claim, body, authorId, reportId, now },
  });
  return pinned.ok
    ? { ok: true, pinnedTo: claim, eventId: pinned.eventId }
    : { ok: false, errors: { comment: pinned.error }, entered: { comment: body } };
}

async function verdict(workspaceId: string, form: FormData, by: By): Promise<Changed> {
  const given = form.get('verdict');
  const summary = textOf(form, 'summary');
  const entered = { verdict: String(given ?? ''), summary };
  if (!isVerdict(given)) return { ok: false, errors: { verdict: 'verdictMissing' }, entered };
  const { userId: reviewerId, reportId, now } = by;
  const judged = { reportId, reviewerId, verdict: given, summary, now };
  const submitted = await submitReview(database(), workspaceId, judged);
  if (submitted.ok) return { ok: true, submitted: true };
  return { ok: false, errors: { summary: submitted.error }, entered };
}

async function settle(workspaceId: string, form: FormData, { userId, now }: By): Promise<Changed> {
  const commentId = textOf(form, 'id');
  const settled =
    form.get('intent') === 'withdraw'
      ? await withdrawComment(database(), workspaceId, { commentId, by: userId, now })
      : await markDiscussed(database(), workspaceId, { commentId, by: userId, now });
  return settled
    ? { ok: true, ...settled }
    : { ok: false, errors: { '': 'commentNotFound' }, entered: {} };
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '');
