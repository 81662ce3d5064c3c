import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listClaims } from '~/domain/reports/claims';
import { findReport } from '~/domain/reports/reports.server';
import { sayIn } from '~/domain/reports/say';
import { listComments, listReviews } from '~/domain/reviews/reviews.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, user, can } = await requireMember(request, params.workspace, 'read');
  const claim = new URL(request.url).searchParams.get('claim');
  const wanted = { reportId: params.report ?? '', claim, locale: requestLocale(request) };
  const page = await findReviewPage(database(), workspace.id, wanted);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, userId: user.id, canReview: can.review };
}

interface ReviewPageWanted {
  reportId: string;
  /** The sentence a comment is about to be pinned to. */
  claim: string | null;
  locale: Locale;
}

/** Verdicts and comments of one report; of its sentences only those somebody speaks about. */
async function findReviewPage(db: Db, workspaceId: string, wanted: ReviewPageWanted) {
  const { reportId, claim, locale } = wanted;
  const report = await findReport(db, workspaceId, reportId);
  if (!report) return null;
  const { t } = i18nFor(locale);
  const say = sayIn((key, values) => t(key, values), locale, report.content.baseCurrency);
  const claims = listClaims(report.content, say);
  const textOf = (id: string) => claims.find((one) => one.id === id)?.text ?? '';
  const comments = await listComments(db, workspaceId, report.id);
  const text = claim ? textOf(claim) : '';
  return {
    reportId: report.id,
    surveyTitle: report.surveyTitle,
    claim: claim && text ? { id: claim, text } : null,
    comments: comments.map((comment) => ({ ...comment, sentence: textOf(comment.claim) })),
    reviews: await listReviews(db, workspaceId, report.id),
  };
}

export type ReviewPageData = NonNullable<Awaited<ReturnType<typeof findReviewPage>>>;
