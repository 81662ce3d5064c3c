import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { claimAnchor } from '~/domain/reports/claims';
import { pinComment } from '~/domain/reviews/pin-comment.server';
import { verdicts } from '~/domain/reviews/review';
import { markDiscussed, withdrawComment } from '~/domain/reviews/settle-comment.server';
import { submitReview } from '~/domain/reviews/submit-review.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { checkFields, typed } from '~/forms/check-fields';
import { type Outcome, refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { afterSaving, paths } from '~/paths';

type AskedOf = Asked<{ reportId: string }>;
type Became = Outcome | Response;

const commentForm = z.object({ claim: typed, comment: typed });
const verdictForm = z.object({
  verdict: z.enum(verdicts, { error: 'verdictMissing' }),
  summary: typed,
});

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'review');
  const form = await readFields(request);
  const discussed = settling(markDiscussed);
  const withdraw = settling(withdrawComment);
  const act = byIntent(form, { comment, verdict, discussed, withdraw });
  return reply(await act({ ...member, form, reportId: params.report ?? '' }));
}

async function comment({ workspace, user, form, reportId }: AskedOf): Promise<Became> {
  const read = checkFields(form, commentForm);
  if (!read.ok) return read;
  const { claim, comment: body } = read.value;
  const wish = { claim, body, authorId: user.id, reportId, now: new Date() };
  const pinned = await pinComment(database(), workspace.id, wish);
  if (!pinned.ok) return refused({ comment: pinned.error }, read.entered);
  const report = paths.report(workspace.slug, reportId);
  return redirect(`${afterSaving(report, pinned.eventId)}#${claimAnchor(claim)}`);
}

async function verdict({ workspace, user, form, reportId }: AskedOf): Promise<Became> {
  const read = checkFields(form, verdictForm);
  if (!read.ok) return read;
  const judged = { reportId, reviewerId: user.id, ...read.value, now: new Date() };
  const submitted = await submitReview(database(), workspace.id, judged);
  return submitted.ok ? { ok: true } : refused({ summary: submitted.error }, read.entered);
}

/** The end of a comment: spoken about, or taken back. */
const settling =
  (command: typeof markDiscussed) =>
  async ({ workspace, user, form, reportId }: AskedOf): Promise<Became> => {
    const settling = { commentId: String(form.get('id') ?? ''), by: user.id, now: new Date() };
    const settled = await command(database(), workspace.id, settling);
    if (!settled) return refused({ '': 'commentNotFound' });
    return redirect(afterSaving(paths.review(workspace.slug, reportId), settled.eventId));
  };
