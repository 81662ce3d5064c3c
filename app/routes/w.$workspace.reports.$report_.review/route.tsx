import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import type { loader } from './page.server';
import { VerdictForm } from './verdict-form';
import { VerdictList } from './verdict-list';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<{ surveyTitle: string }> = {
  title: (page, t) => t('reviews.page.title', { survey: page.surveyTitle }),
};

export default function Review() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspaceSlug, reportId, surveyTitle, canReview, claim } = page;
  const report = paths.report(workspaceSlug, reportId);
  const errors = useFormErrors(result, 'reviews.errors');
  const entered = result?.ok === false ? result.entered : {};
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: t('reports.title'), to: paths.reports(workspaceSlug) },
              { label: t('reports.list.report'), to: report },
            ]}
          />
        }
        title={t('reviews.page.title', { survey: surveyTitle })}
        lead={t(canReview ? 'reviews.page.lead' : 'reviews.page.readOnly')}
      />
      <ErrorSummary errors={errors} />
      {result?.ok && <Notice tone="success" title={t('reviews.page.submitted')} live />}
      {canReview && (
        <CommentForm {...{ claim, report }} error={errors.comment} entered={entered.comment} />
      )}
      <CommentList page={page} />
      {canReview && <VerdictForm key={page.reviews.length} errors={errors} entered={entered} />}
      <VerdictList reviews={page.reviews} />
    </Page>
  );
}
