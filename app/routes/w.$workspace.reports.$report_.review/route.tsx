import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { claimAnchor } from '~/domain/reports/claims';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';
import type { PageHandle } from '~/page-title';
import { afterSaving, paths } from '~/paths';
import { changeReview } from './change-review.server';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import { findReviewPage } from './review-page.server';
import { VerdictForm } from './verdict-form';
import { VerdictList } from './verdict-list';

export const handle: PageHandle<{ surveyTitle: string }> = {
  title: (page, t) => t('reviews.page.title', { survey: page.surveyTitle }),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, user, can } = await requireMember(request, params.workspace, 'read');
  const claim = new URL(request.url).searchParams.get('claim');
  const wanted = { reportId: params.report ?? '', claim, locale: requestLocale(request) };
  const page = await findReviewPage(database(), workspace.id, wanted);
  if (!page) throw notFound();
  return { ...page, workspace: workspace.slug, userId: user.id, canReview: can.review };
}

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

export default function Review() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspace, reportId, surveyTitle, canReview, claim } = page;
  const report = paths.report(workspace, reportId);
  const errors = result?.ok === false ? said(result.errors, t) : undefined;
  const entered = result?.ok === false ? result.entered : {};
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: t('reports.title'), to: paths.reports(workspace) },
              { label: t('reports.list.report'), to: report },
            ]}
          />
        }
        title={t('reviews.page.title', { survey: surveyTitle })}
        lead={t(canReview ? 'reviews.page.lead' : 'reviews.page.readOnly')}
      />
      <ErrorSummary errors={errors} />
      {result?.ok && result.submitted && (
        <Notice tone="success" title={t('reviews.page.submitted')} live />
      )}
      {canReview && (
        <CommentForm {...{ claim, report }} error={errors?.comment} entered={entered.comment} />
      )}
      <CommentList page={page} />
      {canReview && <VerdictForm key={page.reviews.length} errors={errors} entered={entered} />}
      <VerdictList reviews={page.reviews} />
    </Page>
  );
}

function said(errors: Record<string, string>, t: (key: string) => string) {
  const entries = Object.entries(errors).map(([name, key]) => [name, t(`reviews.errors.${key}`)]);
  return Object.fromEntries(entries) as Record<string, string>;
}
